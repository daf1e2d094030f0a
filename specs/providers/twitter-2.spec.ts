import { covers, expect, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
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
      redirect_uri: `${app.endpoints}callback/twitter`,
      response_type: "code",
      state: expect.stringMatching(/^[\w-]{43,}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    })
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
