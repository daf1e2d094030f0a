import type { Changes } from "../../mocks/openid/misbehaviour.ts"
import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "openid" })

/** As of a provider that speaks OAuth 2 alone. */
const withoutIdToken: Changes["token"] = (answer) => {
  const { id_token: _, ...rest } = answer.json as Record<string, unknown>
  answer.json = rest
}

test(
  "is asked with the issued token where idToken is false",
  covers("openid.profile-from-userinfo"),
  async ({ auth, openid }) => {
    const asked = openid.next("userinfo")
    const exchange = openid.next("token")
    openid.once("token", withoutIdToken)

    await signIn(auth, { provider: "by-userinfo" })

    const { access_token: token } = JSON.parse((await exchange).response.body) as Record<
      string,
      string
    >
    expect((await asked).request.headers.authorization).toBe(`Bearer ${token}`)
    const { sub, name, email, picture } = openid.user
    expect(await session(auth)).toMatchObject({
      user: { name, email, image: picture },
      account: { provider: "by-userinfo", providerAccountId: sub },
      profile: { sub, name, email, email_verified: true, picture },
    })
  },
)

test(
  "is asked where idToken is false, whether or not an ID token came",
  covers("openid.userinfo-beside-id-token"),
  async ({ auth, openid }) => {
    await signIn(auth, { provider: "by-userinfo" })

    expect(openid.asked).toContain("userinfo")
  },
)

test(
  "is asked where nobody set idToken",
  covers("openid.userinfo-by-default"),
  async ({ auth, openid }) => {
    await signIn(auth, { provider: "by-default" })

    expect(openid.asked).toContain("userinfo")
  },
)

const failures: { title: string; change: Changes["userinfo"] }[] = [
  {
    title: "cuts the connection",
    change: (answer) => answer.cut(),
  },
  {
    title: "answers with a page instead of JSON",
    change: (answer) => {
      answer.headers["content-type"] = "text/html"
      answer.body = "<!DOCTYPE html><title>Sorry</title>"
    },
  },
]

for (const { title, change } of failures) {
  test(
    `that ${title} ends the sign-in with OAuthCallback`,
    covers("openid.userinfo-fails"),
    async ({ auth, app, openid, serverLog }) => {
      openid.once("token", withoutIdToken)
      openid.once("userinfo", change)

      const end = await signIn(auth, { provider: "by-userinfo" })

      expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
      expect(await session(auth)).toEqual({})
      await expect.poll(() => serverLog.text()).toContain("OAUTH_CALLBACK_ERROR")
    },
  )
}

test(
  "that refuses the token ends the sign-in with OAuthCallback",
  covers("openid.userinfo-fails"),
  async ({ auth, app, openid, serverLog }) => {
    const asked = openid.next("userinfo")
    openid.once("token", (answer) => {
      const { id_token: _, ...rest } = answer.json as Record<string, unknown>
      answer.json = { ...rest, access_token: "revoked" }
    })

    const end = await signIn(auth, { provider: "by-userinfo" })

    expect((await asked).response).toMatchObject({ status: 401 })
    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("OAUTH_CALLBACK_ERROR")
  },
)
