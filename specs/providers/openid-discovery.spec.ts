import type { Changes } from "../../mocks/openid/misbehaviour.ts"
import { covers, expect, session, signIn, test } from "../test.ts"
import { authorize, startSignIn } from "../verbs/authorize.ts"

test.use({ scenario: "openid" })

const failures: { title: string; change: Changes["discovery"] }[] = [
  { title: "fails with a 500", change: (answer) => (answer.status = 500) },
  { title: "cuts the connection", change: (answer) => answer.cut() },
  {
    title: "answers with a page instead of JSON",
    change: (answer) => {
      answer.headers["content-type"] = "text/html"
      answer.body = "<!DOCTYPE html><title>Sorry</title>"
    },
  },
  {
    title: "names no authorization endpoint",
    change: (answer) => {
      const { authorization_endpoint: _, ...rest } = answer.json
      answer.json = rest
    },
  },
]

for (const { title, change } of failures) {
  test(
    `that ${title} ends the sign-in with OAuthSignin, before anyone is sent away`,
    covers("openid.discovery-fails"),
    async ({ auth, app, openid, serverLog }) => {
      openid.once("discovery", change)

      const end = await signIn(auth, { provider: "openid" })

      expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthSignin`)
      expect(openid.asked).toEqual(["discovery"])
      await expect.poll(() => serverLog.text()).toContain("[error][SIGNIN_OAUTH_ERROR]")
      await signIn(auth, { provider: "openid" })
      expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
    },
  )
}

test(
  "that fails at the callback ends the sign-in with OAuthCallback",
  covers("openid.discovery-fails"),
  async ({ auth, app, openid, serverLog }) => {
    const callback = await authorize(auth, { provider: "openid" })
    openid.once("discovery", (answer) => (answer.status = 500))

    const end = await auth.get(callback.href)

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("OAUTH_CALLBACK_ERROR")
  },
)

test(
  "that names other addresses is followed: users are sent where it says",
  covers("openid.discovery"),
  async ({ auth, openid }) => {
    openid.once("discovery", (answer) => {
      answer.json = { ...answer.json, authorization_endpoint: "https://op.example/elsewhere?own=1" }
    })

    const start = await startSignIn(auth, { provider: "openid" })

    expect(start.headers()["location"]).toMatch(/^https:\/\/op\.example\/elsewhere\?own=1&/)
  },
)
