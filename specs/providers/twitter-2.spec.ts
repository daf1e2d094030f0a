import { covers, expect, session, signIn, test } from "../test.ts"
import { authorizationRequest, authorize, startSignIn } from "../verbs/authorize.ts"
import { laterLine } from "../verbs/later-line.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "twitter-2" })

test(
  "starts an OAuth 2 sign-in with state and PKCE",
  covers("twitter.oauth-2"),
  async ({ auth, app, twitter }) => {
    const start = await startSignIn(auth, { provider: "twitter" })

    expect(location(start)).toMatch(/^https:\/\/twitter\.com\/i\/oauth2\/authorize\?/)
    expect(authorizationRequest(start)).toMatchObject({
      client_id: twitter.client.id,
      scope: "users.read tweet.read offline.access",
      redirect_uri: `${app.endpoints}callback/twitter`,
      response_type: "code",
      state: expect.stringMatching(/^[\w-]{43,}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    })
  },
)

test(
  "signs in who agrees at the provider, with the name and picture that it tells",
  covers("twitter.oauth-2-user"),
  async ({ auth, twitter }) => {
    await signIn(auth, { provider: "twitter" })

    const { name, profile_image_url_https: image } = twitter.user
    expect(await session(auth)).toEqual({ user: { name, image }, expires: expect.any(String) })
    expect(twitter.asked).toEqual(["authorize", "token", "me"])
  },
)

test(
  "signs nobody in with a code that was given to another browser",
  covers("twitter.oauth-2-user"),
  async ({ auth, visitor, twitter }) => {
    const provider = "twitter"
    const other = await visitor()
    const stolen = (await authorize(other, { provider })).searchParams.get("code") ?? ""
    const callback = await authorize(auth, { provider })
    callback.searchParams.set("code", stolen)

    await auth.get(callback.href)

    expect(await session(auth)).toEqual({})
    await signIn(auth, { provider })
    expect(await session(auth)).toMatchObject({ user: { name: twitter.user.name } })
  },
)

test(
  "is warned of once: it may change",
  covers("warnings.twitter-oauth-2"),
  async ({ auth, app }) => {
    await auth.get("providers")
    await auth.get("csrf")

    await laterLine(auth, () => app.output())
    const warnings = app.output().match(/\[next-auth\]\[warn\]\[TWITTER_OAUTH_2_BETA\]/g)
    expect(warnings).toHaveLength(1)
  },
)
