import { covers, expect, session, signIn, signOut, test } from "../test.ts"
import { providerUrls, providerUrlsAt } from "./provider-urls.ts"

test.use({ scenario: "auth-trust-host" })

for (const { what, headers, origin } of [
  {
    what: "X-Forwarded-Host",
    headers: { "x-forwarded-host": "forwarded.example", "x-forwarded-proto": "https" },
    origin: "https://forwarded.example",
  },
  {
    what: "X-Forwarded-Host with its port",
    headers: { "x-forwarded-host": "forwarded.example:8443", "x-forwarded-proto": "https" },
    origin: "https://forwarded.example:8443",
  },
  {
    what: "X-Forwarded-Host rather than Host",
    headers: {
      host: "host.example",
      "x-forwarded-host": "forwarded.example",
      "x-forwarded-proto": "https",
    },
    origin: "https://forwarded.example",
  },
  {
    what: "Host without X-Forwarded-Host",
    headers: { host: "host.example", "x-forwarded-proto": "https" },
    origin: "https://host.example",
  },
]) {
  test(
    `takes the site's host from ${what}`,
    covers("trusted-host.forwarded-host"),
    async ({ auth }) => {
      expect(await providerUrls(auth, headers)).toEqual(providerUrlsAt(origin))
    },
  )
}

for (const [proto, scheme] of [
  ["http", "http"],
  ["https", "https"],
  ["ftp", "https"],
] as const) {
  test(
    `takes ${scheme} for the scheme where X-Forwarded-Proto is ${proto}`,
    covers("trusted-host.forwarded-proto"),
    async ({ auth }) => {
      const headers = { "x-forwarded-host": "forwarded.example", "x-forwarded-proto": proto }

      const urls = await providerUrls(auth, headers)

      expect(urls).toEqual(providerUrlsAt(`${scheme}://forwarded.example`))
    },
  )
}

test(
  "lets users in and out without NEXTAUTH_URL",
  covers("trusted-host.sign-in"),
  async ({ auth, app, github }) => {
    const home = await signIn(auth)

    expect(home.url()).toBe(`${app.origin}/`)
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })

    await signOut(auth)

    expect(await session(auth)).toEqual({})
  },
)
