import { covers, expect, session, sessionToken, setCookies, signIn, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { signInWithLongName } from "../verbs/long-name.ts"
import { partsOf } from "../verbs/encrypted.ts"

test(
  "no script can read it, no other site's request carries it",
  covers("cookies.session-token"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await auth.get("session")

    expect(setCookies(response)["next-auth.session-token"]).toEqual({
      value: expect.any(String),
      expires: expect.any(String),
      path: "/",
      httponly: true,
      samesite: "Lax",
    })
  },
)

test(
  "is set anew, and whole, for who comes with a token and nothing else",
  covers("cookies.session-token"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims: { name: "Ada Lovelace" } })

    const response = await auth.get("session", { headers: withSessionCookie(token) })

    expect(setCookies(response)["next-auth.session-token"]).toEqual({
      value: expect.stringMatching(/^eyJ/),
      expires: expect.any(String),
      path: "/",
      httponly: true,
      samesite: "Lax",
    })
  },
)

test("a page's scripts see no cookie of next-auth", covers("cookies.unseen"), async ({ page }) => {
  await signIn(page.request)

  await page.goto("/session")

  await expect(page.locator("#status")).toHaveText("authenticated")
  expect(await page.evaluate(() => document.cookie)).toBe("")
})

test(
  "is encrypted: it shows neither the user nor the access token",
  covers("session-token.encrypted"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("session")

    expect(await response.json()).toMatchObject({ user: { email: github.user.email } })
    const token = setCookies(response)["next-auth.session-token"]?.value ?? ""
    expect(token).not.toBe("")
    const readable = [token, ...partsOf(token)].join()
    expect(readable).not.toContain(github.user.email)
    expect(readable).not.toContain(github.tokenOf(github.user))
  },
)

test(
  "is split into chunks where it is larger than 4 kB, and read as one",
  covers("cookies.session-token-chunks"),
  async ({ auth, github }) => {
    const name = await signInWithLongName(auth, github)

    const response = await auth.get("session")

    expect(await response.json()).toMatchObject({ user: { name } })
    const chunks = Object.entries(setCookies(response)).filter(([name]) =>
      name.startsWith("next-auth.session-token"),
    )
    expect(chunks.map(([name]) => name)).toEqual([
      "next-auth.session-token.0",
      "next-auth.session-token.1",
      "next-auth.session-token.2",
    ])
    for (const [name, cookie] of chunks) {
      expect(`${name}=${cookie?.value}`.length).toBeLessThanOrEqual(4096)
    }
  },
)

test(
  "is one cookie again as soon as it fits",
  covers("cookies.session-token-chunks"),
  async ({ auth, github }) => {
    await signInWithLongName(auth, github)
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
    const { cookies } = await auth.storageState()
    const names = cookies.map(({ name }) => name)
    expect(names.filter((name) => name.startsWith("next-auth.session-token"))).toEqual([
      "next-auth.session-token",
    ])
  },
)
