import { covers, expect, session, signIn, test } from "../test.ts"
import { authorizationRequest, authorize, startSignIn } from "../verbs/authorize.ts"
import { laterLine } from "../verbs/later-line.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "twitter" })

const provider = "twitter"

test(
  "begins with temporary credentials, by which the user is sent to the provider",
  covers("oauth1.temporary-credentials"),
  async ({ auth, app, twitter }) => {
    const exchange = twitter.next("request_token")

    const start = await startSignIn(auth, { provider })

    const { request, response } = await exchange
    expect(request.headers.authorization).toContain(
      `oauth_callback="${encodeURIComponent(`${app.endpoints}callback/twitter`)}"`,
    )
    const issued = new URLSearchParams(response.body)
    const to = new URL(location(start))
    expect(to.origin + to.pathname).toBe("https://api.twitter.com/oauth/authenticate")
    expect(to.searchParams.get("oauth_token")).toBe(issued.get("oauth_token"))
  },
)

test(
  "tells the browser all of the temporary credentials, and nothing else",
  covers("oauth1.address"),
  async ({ auth, twitter }) => {
    const exchange = twitter.next("request_token")

    const start = await startSignIn(auth, { provider })

    const { response } = await exchange
    expect(authorizationRequest(start)).toEqual(
      Object.fromEntries(new URLSearchParams(response.body)),
    )
  },
)

test(
  "signs in who agrees at the provider, with the profile that it tells",
  covers("oauth1.signs-in"),
  async ({ auth, twitter }) => {
    await signIn(auth, { provider })

    const { name, email, profile_image_url_https: image } = twitter.user
    expect(await session(auth)).toMatchObject({
      user: { name, email, image: image.replace("_normal", "") },
    })
    expect(twitter.asked).toEqual(["request_token", "authorize", "access_token", "profile"])
  },
)

test(
  "signs in with a custom provider whose version is 1.0",
  covers("oauth1.custom-provider"),
  async ({ auth, twitter }) => {
    const custom = "oauth-1"
    await signIn(auth, { provider: custom })

    const { id_str: id, name, email, profile_image_url_https: image } = twitter.user
    expect(await session(auth)).toMatchObject({
      user: { name, email, image },
      account: { provider: custom, type: "oauth", providerAccountId: id },
    })
    expect(twitter.asked).toEqual(["request_token", "authorize", "access_token", "profile"])
  },
)

test(
  "signs what it asks for a user's token with the secret of the temporary credentials",
  covers("oauth1.token-secret"),
  async ({ auth, twitter }) => {
    const exchange = twitter.next("access_token")

    await signIn(auth, { provider })

    expect((await exchange).response).toMatchObject({ status: 200 })
  },
)

test(
  "is not warned of Twitter's OAuth 2, which it does not use",
  covers("warnings.twitter-oauth-1"),
  async ({ auth, app }) => {
    await signIn(auth, { provider })

    await laterLine(auth, () => app.output())
    expect(app.output()).not.toContain("TWITTER_OAUTH_2_BETA")
  },
)

test(
  "signs in another user of the provider as that user",
  covers("oauth1.signs-in"),
  async ({ auth, visitor, twitter }) => {
    const other = await visitor()
    await signIn(auth, { provider })
    twitter.user = twitter.users.radia

    await signIn(other, { provider })

    const { hedy, radia } = twitter.users
    expect(await session(other)).toMatchObject({ user: { email: radia.email } })
    expect(await session(auth)).toMatchObject({ user: { email: hedy.email } })
  },
)

test(
  "gives the account oauth_token and oauth_token_secret in place of an access token",
  covers("oauth1.account"),
  async ({ auth, twitter }) => {
    await signIn(auth, { provider })

    const { token, secret } = twitter.tokenOf(twitter.user)
    expect(await session(auth)).toMatchObject({
      account: {
        provider,
        type: "oauth",
        providerAccountId: twitter.user.id_str,
        oauth_token: token,
        oauth_token_secret: secret,
      },
    })
  },
)

test(
  "ends with OAuthSignin where the provider issues no temporary credentials",
  covers("oauth1.no-temporary-credentials"),
  async ({ auth, app, twitter, serverLog }) => {
    twitter.once("request_token", (answer) => (answer.status = 401))

    const end = await signIn(auth, { provider })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthSignin`)
    expect(twitter.asked).toEqual(["request_token"])
    await expect.poll(() => serverLog.text()).toContain("[error][SIGNIN_OAUTH_ERROR]")
    await signIn(auth, { provider })
    expect(await session(auth)).toMatchObject({ user: { email: twitter.user.email } })
  },
)

for (const endpoint of ["access_token", "profile"] as const) {
  test(
    `signs nobody in where the provider refuses the ${endpoint}, and says so in the log`,
    covers("oauth1.refused"),
    async ({ auth, twitter, serverLog }) => {
      twitter.once(endpoint, (answer: { status: number }) => (answer.status = 401))

      await signIn(auth, { provider })

      expect(await session(auth)).toEqual({})
      await expect
        .poll(() => serverLog.text())
        .toContain("[error][OAUTH_V1_GET_ACCESS_TOKEN_ERROR]")
      await signIn(auth, { provider })
      expect(await session(auth)).toMatchObject({ user: { email: twitter.user.email } })
    },
  )
}

test(
  "is refused for a verifier that is not the provider's",
  covers("oauth1.verifier"),
  async ({ auth, twitter }) => {
    const callback = await authorize(auth, { provider })
    const forged = new URL(callback)
    forged.searchParams.set("oauth_verifier", "forged")

    await auth.get(forged.href)

    expect(await session(auth)).toEqual({})
    await auth.get(callback.href)
    expect(await session(auth)).toMatchObject({ user: { email: twitter.user.email } })
  },
)
