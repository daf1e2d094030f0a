import { covers, expect, sessionToken, test } from "../test.ts"

test.use({ scenario: "documented-options" })

const plain = "next-auth.session-token"
const secure = "__Secure-next-auth.session-token"
const otherSecret = "fake-secret-of-another-app"

test(
  "secret is NEXTAUTH_SECRET where it is not said, and the one that is said otherwise",
  covers("get-token.secret"),
  async ({ auth, app }) => {
    const own = sessionToken({ secret: app.secret, claims: { name: "Ada" } })
    const others = sessionToken({ secret: otherSecret, claims: { name: "Grace" } })
    const read = async (token: string, params = {}): Promise<unknown> => {
      const headers = { cookie: `${plain}=${token}` }
      return (await auth.get("/api/token-of-options", { headers, params })).json()
    }

    expect(await read(own)).toMatchObject({ name: "Ada" })
    expect(await read(others)).toBeNull()
    expect(await read(others, { secret: otherSecret })).toMatchObject({ name: "Grace" })
    expect(await read(own, { secret: otherSecret })).toBeNull()
  },
)

test(
  "raw gives the token as it is, which nobody has verified",
  covers("get-token.raw"),
  async ({ auth }) => {
    const token = sessionToken({ secret: otherSecret, claims: { name: "Mallory" }, maxAge: -60 })
    const headers = { cookie: `${plain}=${token}` }

    const raw = await auth.get("/api/token-of-options?raw", { headers })
    const read = await auth.get("/api/token-of-options", { headers })

    expect(await raw.json()).toBe(token)
    expect(await read.json()).toBeNull()
  },
)

test(
  "raw gives the token of the Authorization header as it is, too",
  covers("get-token.raw"),
  async ({ auth }) => {
    const token = sessionToken({ secret: otherSecret, claims: { name: "Mallory" }, maxAge: -60 })
    const headers = { authorization: `Bearer ${token}` }

    const raw = await auth.get("/api/token-of-options?raw", { headers })
    const read = await auth.get("/api/token-of-options", { headers })

    expect(await raw.json()).toBe(token)
    expect(await read.json()).toBeNull()
  },
)

for (const [cookie, secureCookie] of [
  [secure, "true"],
  [plain, "false"],
] as const) {
  test(
    `secureCookie ${secureCookie} reads ${cookie}, and no other`,
    covers("get-token.secure-cookie"),
    async ({ auth, app }) => {
      const token = (name: string) => sessionToken({ secret: app.secret, claims: { name } })
      const headers = { cookie: `${plain}=${token(plain)}; ${secure}=${token(secure)}` }

      const response = await auth.get("/api/token-of-options", {
        params: { secureCookie },
        headers,
      })

      expect(await response.json()).toMatchObject({ name: cookie })
    },
  )
}

for (const said of ["", "&secureCookie=true", "&secureCookie=false"]) {
  test(
    `cookieName is the cookie that is read, beside "${said}"`,
    covers("get-token.cookie-name"),
    async ({ auth, app }) => {
      const token = (name: string) => sessionToken({ secret: app.secret, claims: { name } })
      const cookies = [plain, secure, "own"].map((name) => `${name}=${token(name)}`)
      const headers = { cookie: cookies.join("; ") }

      const response = await auth.get(`/api/token-of-options?cookieName=own${said}`, { headers })

      expect(await response.json()).toMatchObject({ name: "own" })
    },
  )
}
