import { covers, expect, sessionToken, test } from "../test.ts"
import { content, refusal, withSessionCookie } from "../verbs/guards.ts"

const claims = { name: "Ada Lovelace", email: "ada@users.example", sub: "90000001" }

/** Session cookies that are worth nothing, given the app's secret. */
const worthless: Record<string, (secret: string) => string> = {
  garbage: () => "garbage",
  "an encrypted token without its end": (secret) => sessionToken({ secret, claims }).slice(0, -9),
  "a token encrypted with another secret": () => sessionToken({ secret: "fake-other", claims }),
  "an expired token": (secret) => sessionToken({ secret, claims, maxAge: -60 }),
  "an unencrypted token": () =>
    [{ alg: "none" }, claims].map((part) => btoa(JSON.stringify(part))).join(".") + ".",
}

test(
  "a token encrypted with the app's secret lets in",
  covers("session-cookie.accepted"),
  async ({ auth, app }) => {
    const headers = withSessionCookie(sessionToken({ secret: app.secret, claims }))

    const restricted = await auth.get("/api/restricted", { headers })
    const page = await auth.get("/protected", { headers })

    expect(await restricted.json()).toEqual(content)
    expect(page.status()).toBe(200)
    expect(await page.text()).toContain(claims.email)
  },
)

for (const [cookie, make] of Object.entries(worthless)) {
  test(
    `${cookie} does not open the restricted route`,
    covers("session-cookie.refused-by-route"),
    async ({ auth, app, serverLog }) => {
      const headers = withSessionCookie(make(app.secret))

      const response = await auth.get("/api/restricted", { headers })

      expect(response.status()).toBe(200)
      expect(await response.json()).toEqual(refusal)
      await expect.poll(() => serverLog.text()).toContain("JWT_SESSION_ERROR")
    },
  )

  test(
    `${cookie} does not open the protected page`,
    covers("session-cookie.refused-by-page"),
    async ({ auth, app, serverLog }) => {
      const headers = withSessionCookie(make(app.secret))

      const response = await auth.get("/protected", { headers, maxRedirects: 0 })

      expect(response.status()).toBe(307)
      expect(response.headers()).toMatchObject({ location: "/" })
      expect(await response.text()).not.toContain(claims.email)
      await expect.poll(() => serverLog.text()).toContain("JWT_SESSION_ERROR")
    },
  )
}
