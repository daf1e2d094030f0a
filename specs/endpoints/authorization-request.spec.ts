import { covers, expect, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { locationOf } from "../verbs/location.ts"

test(
  "goes to GitHub with all that OAuth asks for",
  covers("authorization.request"),
  async ({ auth, app }) => {
    const response = await startSignIn(auth, { form: { callbackUrl: `${app.origin}/session` } })

    const { origin, pathname } = locationOf(response)
    expect(response.status()).toBe(302)
    expect(origin + pathname).toBe("https://github.com/login/oauth/authorize")
    expect(authorizationRequest(response)).toMatchObject({
      client_id: app.credentials.clientId,
      response_type: "code",
      redirect_uri: `${app.endpoints}callback/github`,
      scope: "read:user user:email",
      state: expect.stringMatching(/^[\w-]{43,}$/),
    })
  },
)

test(
  "asks GitHub for nothing else",
  covers("authorization.nothing-else"),
  async ({ auth, app }) => {
    const response = await startSignIn(auth, { form: { callbackUrl: `${app.origin}/session` } })

    expect(Object.keys(authorizationRequest(response)).toSorted()).toEqual([
      "client_id",
      "redirect_uri",
      "response_type",
      "scope",
      "state",
    ])
  },
)

test(
  "has a state that no other sign-in has",
  covers("authorization.state-unguessable"),
  async ({ auth }) => {
    const one = authorizationRequest(await startSignIn(auth))
    const another = authorizationRequest(await startSignIn(auth))

    expect(one["state"]).not.toBe(another["state"])
  },
)

test(
  "carries the additional parameters of a sign-in",
  covers("authorization.additional-parameters"),
  async ({ auth }) => {
    const params = {
      login_hint: "ada@users.example",
      prompt: "select_account",
      allow_signup: "false",
    }

    const response = await startSignIn(auth, { params })

    expect(authorizationRequest(response)).toMatchObject(params)
  },
)

test(
  "asks for another scope where a sign-in says so",
  covers("authorization.additional-parameters"),
  async ({ auth }) => {
    const response = await startSignIn(auth, { params: { scope: "read:user user:email gist" } })

    expect(authorizationRequest(response)).toMatchObject({ scope: "read:user user:email gist" })
  },
)

test(
  "has no parameter of the app's own router",
  covers("authorization.no-router-parameter"),
  async ({ auth }) => {
    const plain = await startSignIn(auth)
    const hinted = await startSignIn(auth, { params: { login_hint: "ada@users.example" } })

    const names = Object.keys(authorizationRequest(plain))
    expect(names).not.toContain("nextauth")
    expect(Object.keys(authorizationRequest(hinted)).toSorted()).toEqual(
      [...names, "login_hint"].toSorted(),
    )
  },
)

test(
  "has a state of next-auth's own, whatever a sign-in says",
  covers("authorization.state-fixed"),
  async ({ auth }) => {
    const response = await startSignIn(auth, { params: { state: "forged" } })

    expect(authorizationRequest(response)).toMatchObject({
      state: expect.stringMatching(/^[\w-]{43,}$/),
    })
  },
)

test(
  "comes back to next-auth's own callback, whatever a sign-in says",
  covers("authorization.redirect-uri-fixed"),
  async ({ auth, app }) => {
    const redirect_uri = "https://elsewhere.example/callback"

    const response = await startSignIn(auth, { params: { redirect_uri } })

    expect(authorizationRequest(response)).toMatchObject({
      redirect_uri: `${app.endpoints}callback/github`,
    })
  },
)
