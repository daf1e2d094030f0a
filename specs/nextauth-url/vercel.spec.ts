import { covers, expect, session, sessionToken, signIn, signOut, test } from "../test.ts"
import { laterLine } from "../verbs/later-line.ts"
import { providerUrls, providerUrlsAt } from "./provider-urls.ts"

test.use({ scenario: "vercel" })

test(
  "lets users in and out without NEXTAUTH_URL",
  covers("vercel-url.detected"),
  async ({ auth, app, github }) => {
    const home = await signIn(auth)

    expect(home.url()).toBe(`${app.origin}/`)
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })

    await signOut(auth)

    expect(await session(auth)).toEqual({})
  },
)

test("gives out its own address", covers("vercel-url.detected"), async ({ auth, app }) => {
  expect(await providerUrls(auth)).toEqual(providerUrlsAt(app.origin))
})

test(
  "gives out the forwarded host, where a domain of the site's own is asked",
  covers("vercel-url.forwarded-host"),
  async ({ auth }) => {
    const urls = await providerUrls(auth, { "x-forwarded-host": "forwarded.example" })

    expect(urls).toEqual(providerUrlsAt("https://forwarded.example"))
  },
)

test(
  "asks itself for the session at VERCEL_URL",
  covers("vercel-url.server-side-calls"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/api/get-session")

    expect(await response.json()).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "reads the token of the cookie that a sign-in sets there",
  covers("get-token.cookie-on-vercel"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims: { name: "Ada Lovelace" } })
    const cookie = (name: string) => ({ headers: { cookie: `${name}=${token}` } })

    const prefixed = await auth.get("/api/token", cookie("__Secure-next-auth.session-token"))
    const plain = await auth.get("/api/token", cookie("next-auth.session-token"))

    expect(await prefixed.json()).toMatchObject({ name: "Ada Lovelace" })
    expect(await plain.json()).toBeNull()
  },
)

test("misses no NEXTAUTH_URL", covers("vercel-url.no-warning"), async ({ auth, app }) => {
  await auth.get("session")

  await laterLine(auth, () => app.output())
  expect(app.output()).not.toContain("[next-auth][warn][NEXTAUTH_URL]")
})
