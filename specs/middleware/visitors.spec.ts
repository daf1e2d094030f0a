import { covers, expect, sessionToken, signIn, signOut, test } from "../test.ts"
import { content, withSessionCookie } from "../verbs/guards.ts"
import { redirectOf, redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"
import { signInWithLongName } from "../verbs/long-name.ts"

test.use({ scenario: "middleware" })

const claims = { name: "Ada Lovelace", email: "ada@users.example" }

for (const [what, path] of [
  ["a static page", "/"],
  ["a page that is made for the request", "/server-session"],
  ["an API route", "/api/restricted"],
  ["a page that doesn't exist", "/nowhere"],
] as const) {
  test(
    `who asks for ${what} without a session is sent to the sign-in page`,
    covers("middleware.anonymous"),
    async ({ auth, app }) => {
      const response = await visit(auth, path)

      expect(redirectedPage(response)).toBe(signInPageOf(app))
    },
  )
}

test("who has signed in sees a page", covers("middleware.signed-in"), async ({ auth, github }) => {
  await signIn(auth)

  const response = await visit(auth, "/server-session")

  expect(response.status()).toBe(200)
  expect(await response.text()).toContain(github.user.email)
})

test(
  "who has signed in sees a page, whatever the Authorization header is for",
  covers("middleware.signed-in"),
  async ({ auth }) => {
    await signIn(auth)

    const headers = { authorization: "Bearer fake-token-of-another-api" }
    const response = await visit(auth, "/server-session", headers)

    expect(response.status()).toBe(200)
  },
)

test("who has signed in sees a static page", covers("middleware.signed-in"), async ({ auth }) => {
  await signIn(auth)

  const response = await visit(auth, "/")

  expect(response.status()).toBe(200)
  expect(await response.text()).toContain("Not signed in")
})

test(
  "who has signed in gets the answer of an API route",
  covers("middleware.signed-in"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await visit(auth, "/api/restricted")

    expect(await response.json()).toEqual(content)
  },
)

test(
  "who has signed out is sent to the sign-in page again",
  covers("middleware.signed-out"),
  async ({ auth, app }) => {
    await signIn(auth)
    await signOut(auth)

    const response = await visit(auth, "/")

    expect(redirectedPage(response)).toBe(signInPageOf(app))
  },
)

test(
  "a token that the app's secret made opens the site",
  covers("middleware.forged"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims })

    const response = await visit(auth, "/", withSessionCookie(token))

    expect(response.status()).toBe(200)
  },
)

for (const [what, make] of [
  ["another secret made", () => sessionToken({ secret: "fake-other-secret", claims })],
  ["was tampered with", (secret: string) => tampered(sessionToken({ secret, claims }))],
  ["is garbage", () => "garbage"],
] as const) {
  test(`a token that ${what} opens nothing`, covers("middleware.forged"), async ({ auth, app }) => {
    const response = await visit(auth, "/", withSessionCookie(make(app.secret)))

    expect(redirectedPage(response)).toBe(signInPageOf(app))
  })
}

test(
  "a token opens the site a minute before it expires, not a minute after",
  covers("middleware.expired"),
  async ({ auth, app }) => {
    const cookie = (maxAge: number) =>
      withSessionCookie(sessionToken({ secret: app.secret, claims, maxAge }))

    const before = await visit(auth, "/", cookie(60))
    const after = await visit(auth, "/", cookie(-60))

    expect(before.status()).toBe(200)
    expect(redirectedPage(after)).toBe(signInPageOf(app))
  },
)

test(
  "a session whose token is split over several cookies opens the site",
  covers("middleware.chunked-token"),
  async ({ auth, github }) => {
    await signInWithLongName(auth, github)

    const response = await visit(auth, "/")

    expect(response.status()).toBe(200)
  },
)

test(
  "a token in the Authorization header opens the site, one that another secret made does not",
  covers("middleware.bearer"),
  async ({ auth, app }) => {
    const bearer = (secret: string) => ({
      authorization: `Bearer ${sessionToken({ secret, claims })}`,
    })

    const own = await visit(auth, "/", bearer(app.secret))
    const other = await visit(auth, "/", bearer("fake-other-secret"))

    expect(own.status()).toBe(200)
    expect(redirectedPage(other)).toBe(signInPageOf(app))
  },
)

test(
  "a malformed escape in the Authorization header is no token",
  covers("middleware.malformed-bearer"),
  async ({ auth, app }) => {
    const response = await visit(auth, "/", { authorization: "Bearer %" })

    expect(redirectedPage(response)).toBe(signInPageOf(app))
  },
)

test(
  "a user who signs in ends on the page that was asked for, with its query",
  covers("middleware.callback-url"),
  async ({ auth, app }) => {
    const path = "/protected?tab=1&of=a%26b"

    const first = await visit(auth, path)
    await auth.get(redirectOf(first))
    const end = await signIn(auth)

    expect(redirectOf(first)).toBe(
      `${signInPageOf(app)}?${new URLSearchParams({ callbackUrl: path })}`,
    )
    expect(end.url()).toBe(`${app.origin}${path}`)
    expect(end.status()).toBe(200)
  },
)

test(
  "who has signed in gets no cookie from it",
  covers("middleware.verifies-only"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await visit(auth, "/")

    expect(response.status()).toBe(200)
    expect(response.headers()).not.toHaveProperty("set-cookie")
  },
)

/** The token with another first character in its ciphertext. */
function tampered(token: string): string {
  const [header, key, iv, [first, ...rest] = "", tag] = token.split(".")
  return [header, key, iv, (first === "A" ? "B" : "A") + rest.join(""), tag].join(".")
}
