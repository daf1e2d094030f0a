import { covers, expect, session, signIn, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"

test.use({ scenario: "oauth" })

test(
  "leave a built-in provider's other defaults as they are: another scope goes to the same address",
  covers("built-in-provider.options-merged"),
  async ({ auth, app }) => {
    const start = await startSignIn(auth, { provider: "another-scope" })

    expect(start.headers()["location"]).toMatch(/^https:\/\/github\.com\/login\/oauth\/authorize\?/)
    expect(authorizationRequest(start)).toMatchObject({
      client_id: app.credentials.clientId,
      scope: "user",
    })
  },
)

test(
  "leave a built-in provider's other parameters as they are: one more goes with the scope",
  covers("built-in-provider.options-merged"),
  async ({ auth }) => {
    const start = await startSignIn(auth, { provider: "another-parameter" })

    expect(authorizationRequest(start)).toMatchObject({
      scope: "read:user user:email",
      allow_signup: "false",
    })
  },
)

test(
  "give a built-in provider endpoints as texts: users are sent to that address, and signed in",
  covers("built-in-provider.options-merged"),
  async ({ auth, github }) => {
    const provider = "own-address"

    const start = await startSignIn(auth, { provider })
    await signIn(auth, { provider })

    expect(start.headers()["location"]).toMatch(/^https:\/\/github\.com\/login\/oauth\/authorize\?/)
    expect(authorizationRequest(start)).toMatchObject({
      scope: "read:user",
      allow_signup: "false",
    })
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "for openid-client are passed on: a secret in the body where client says so",
  covers("client.passed-on"),
  async ({ auth, app, github }) => {
    const { clientId, clientSecret } = app.credentials
    const inHeader = github.next("access_token")
    await signIn(auth, { provider: "objects" })
    const inBody = github.next("access_token")

    await signIn(auth, { provider: "secret-in-body" })

    const credentials = { client_id: clientId, client_secret: clientSecret }
    expect((await inBody).request.headers.authorization).toBeUndefined()
    expect((await inBody).request.body).toMatchObject(credentials)
    expect((await inHeader).request.headers.authorization).toMatch(/^Basic /)
    expect((await inHeader).request.body).not.toHaveProperty("client_secret")
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)
