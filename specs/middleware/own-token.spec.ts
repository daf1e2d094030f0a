import type { APIRequestContext } from "@playwright/test"
import { covers, expect, sessionToken, signIn, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-own-token" })

test(
  "who has signed in sees the site",
  covers("middleware.own-decode", "middleware.secret-option", "middleware.own-cookie"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await visit(auth, "/")

    expect(await tokenOf(auth)).toMatch(/^eyJhbGciOiJIUzI1NiI/)
    expect(response.status()).toBe(200)
  },
)

test(
  "the app's own decode method refuses a token whose signature is wrong",
  // The scenario has no other secret: a middleware that does not take this one would refuse everybody.
  covers("middleware.own-decode", "middleware.secret-option"),
  async ({ auth, visitor, app }) => {
    await signIn(auth)
    const [header, , signature] = (await tokenOf(auth)).split(".")
    const payload = Buffer.from(`{"name":"Mallory"}`).toString("base64url")
    const forged = [header, payload, signature].join(".")

    const response = await visit(await visitor(), "/", { cookie: `own-session=${forged}` })

    expect(redirectedPage(response)).toBe(signInPageOf(app))
  },
)

test(
  "a token as next-auth makes it is none where the app has a decode method of its own",
  covers("middleware.own-decode", "middleware.secret-option"),
  async ({ auth, app }) => {
    const secret = "fake-secret-of-the-options"
    const token = sessionToken({ secret, claims: { name: "Mallory" } })

    const response = await visit(auth, "/", { cookie: `own-session=${token}` })

    expect(redirectedPage(response)).toBe(signInPageOf(app))
  },
)

test(
  "a token in the cookie of the default name is none where the app has a name of its own",
  covers("middleware.own-cookie", "middleware.secret-option"),
  async ({ auth, visitor, app }) => {
    await signIn(auth)
    const token = await tokenOf(auth)
    const other = await visitor()

    const own = await visit(other, "/", { cookie: `own-session=${token}` })
    const byDefault = await visit(other, "/", withSessionCookie(token))

    expect(own.status()).toBe(200)
    expect(redirectedPage(byDefault)).toBe(signInPageOf(app))
  },
)

/** The value of this visitor's session cookie. */
async function tokenOf(visitor: APIRequestContext): Promise<string> {
  const { cookies } = await visitor.storageState()
  return cookies.find(({ name }) => name === "own-session")?.value ?? ""
}
