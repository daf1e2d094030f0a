import { covers, expect, sessionToken, setCookies, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"
import { withSessionCookie } from "../verbs/guards.ts"

const claims = { name: "Ada Lovelace", email: "ada@users.example", picture: "https://a.example/1" }

const unreadable = {
  "that is garbage": () => "garbage",
  "made of five parts of garbage": () => "e30..AAAA.AAAA.AAAA",
  "whose end is missing": (secret: string) => sessionToken({ secret, claims }).slice(0, -8),
  "that was changed": (secret: string) => sessionToken({ secret, claims }).replace("..", "..A"),
  "that another app encrypted": () => sessionToken({ secret: "another secret", claims }),
  "that has expired": (secret: string) => sessionToken({ secret, claims, maxAge: -60 }),
}

test(
  "a token that the app's own secret encrypted is a session",
  covers("session.signed-in"),
  async ({ auth, app }) => {
    const token = sessionToken({ secret: app.secret, claims })

    const response = await auth.get("session", { headers: withSessionCookie(token) })

    expect(await response.json()).toMatchObject({
      user: { name: claims.name, email: claims.email, image: claims.picture },
    })
  },
)

for (const [which, token] of Object.entries(unreadable)) {
  test(
    `a token ${which} is no session`,
    covers("session.unreadable-token"),
    async ({ auth, app }) => {
      const response = await auth.get("session", { headers: withSessionCookie(token(app.secret)) })

      expect(response.status()).toBe(200)
      expect(await response.json()).toEqual({})
    },
  )

  test(
    `a token ${which} is logged as JWT_SESSION_ERROR`,
    covers("session.unreadable-token-logged"),
    async ({ auth, app, serverLog }) => {
      await auth.get("session", { headers: withSessionCookie(token(app.secret)) })

      await expect.poll(() => serverLog.text()).toContain("[next-auth][error][JWT_SESSION_ERROR]")
    },
  )

  test(
    `a token ${which} is cleared`,
    covers("session.unreadable-token-cleared"),
    async ({ auth, app }) => {
      const response = await auth.get("session", { headers: withSessionCookie(token(app.secret)) })

      const cleared = { value: "", "max-age": "0", path: "/" }
      expect(setCookies(response)["next-auth.session-token"]).toMatchObject(cleared)
    },
  )
}

test(
  "every chunk of a token that can't be read is cleared",
  covers("session.unreadable-token-cleared"),
  async ({ auth }) => {
    const cookie = "next-auth.session-token.0=gar; next-auth.session-token.1=bage"

    const response = await auth.get("session", { headers: { cookie } })

    const cleared = expect.objectContaining({ value: "", "max-age": "0" })
    expect(await response.json()).toEqual({})
    expect(setCookies(response)).toMatchObject({
      "next-auth.session-token.0": cleared,
      "next-auth.session-token.1": cleared,
    })
  },
)

test("a state cookie is no session token", covers("session.unreadable-token"), async ({ auth }) => {
  const state = setCookies(await startSignIn(auth))["next-auth.state"]

  const response = await auth.get("session", { headers: withSessionCookie(state?.value ?? "") })

  expect(state?.value).toEqual(expect.any(String))
  expect(await response.json()).toEqual({})
})
