import { covers, expect, session, sessionToken, signIn, test } from "../test.ts"
import { partsOf } from "../verbs/encrypted.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "own-jwt-and-cookies" })

const secret = "fake-secret-of-the-options"

test(
  "encode makes the session token, with the secret of the options and the jwt's maxAge",
  covers("jwt.own-encode", "jwt.max-age", "secret.option"),
  async ({ auth, serverLog }) => {
    await signIn(auth)

    const { cookies } = await auth.storageState()
    const token = cookies.find(({ name }) => name === "own-session")?.value ?? ""
    const [header = ""] = partsOf(token)
    expect(JSON.parse(header)).toEqual({ alg: "HS256", typ: "JWT" })
    await expect.poll(() => printed(serverLog, "encode")).toEqual([{ secret, maxAge: 600 }])
  },
)

test(
  "encode is given the jwt's maxAge when the session is read, too",
  covers("jwt.max-age-when-read"),
  async ({ auth, serverLog }) => {
    await signIn(auth)
    await session(auth)

    await expect.poll(() => printed(serverLog, "encode")).toHaveLength(2)
    expect(printed(serverLog, "encode")[1]).toEqual({ secret, maxAge: 600 })
  },
)

test("decode reads the session token", covers("jwt.own-decode"), async ({ auth, github }) => {
  await signIn(auth)

  expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
})

test(
  "decode reads the session token for getToken() too, which is given it",
  covers("get-token.own-decode"),
  async ({ auth, github }) => {
    await signIn(auth)
    const params = { secret, cookieName: "own-session" }

    const given = await auth.get("/api/token-of-options", { params: { ...params, decode: "" } })
    const byItself = await auth.get("/api/token-of-options", { params })

    expect(await given.json()).toMatchObject({ email: github.user.email })
    expect(await byItself.json()).toBeNull()
  },
)

for (const [what, make] of [
  ["that next-auth would have made", () => sessionToken({ secret, claims: { name: "Mallory" } })],
  ["whose signature is wrong", () => "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.AAAA"],
] as const) {
  test(
    `decode refuses a token ${what}: there is no session`,
    covers("jwt.own-decode"),
    async ({ auth }) => {
      const response = await auth.get("session", { headers: { cookie: `own-session=${make()}` } })

      expect(await response.json()).toEqual({})
    },
  )
}
