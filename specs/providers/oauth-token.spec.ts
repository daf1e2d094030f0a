import { covers, expect, session, signIn, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"
import { printed } from "../verbs/printed.ts"
import { forms } from "./forms.ts"

test.use({ scenario: "oauth" })

for (const { form, provider, title } of forms) {
  test(
    `given as ${title} is asked with them`,
    covers(`token.${form}`),
    async ({ auth, github }) => {
      const exchange = github.next("access_token")

      await signIn(auth, { provider })

      const { url, body } = (await exchange).request
      expect(body).toMatchObject({ grant_type: "authorization_code", code: expect.any(String) })
      expect({ ...Object.fromEntries(url.searchParams), ...body }).toMatchObject({
        own: "token-parameter",
      })
    },
  )
}

test(
  "with a request of the app's own is asked by the app, which is given callback, checks, client and provider",
  covers("token.own-request"),
  async ({ auth, app, github, serverLog }) => {
    const provider = "own-token-request"
    const exchange = github.next("access_token")
    const callback = await authorize(auth, { provider })

    await auth.get(callback.href)

    const { request } = await exchange
    const state = callback.searchParams.get("state")
    expect(request.headers["content-type"]).toBe("application/json")
    await expect.poll(() => printed(serverLog, "token.request")).toHaveLength(1)
    const [context] = printed(serverLog, "token.request")
    expect(context).toMatchObject({
      params: { code: callback.searchParams.get("code"), state },
      checks: { state, code_verifier: request.body["code_verifier"] },
      callbackUrl: `${app.endpoints}callback/${provider}`,
      client: { client_id: app.credentials.clientId },
    })
    expect(await session(auth)).toMatchObject({
      user: { email: github.user.email },
      account: { access_token: github.tokenOf(github.user), own: "token" },
    })
  },
)

test(
  "with a request of the app's own that throws ends the sign-in with OAuthCallback",
  covers("token.own-request-throws"),
  async ({ auth, app, github, serverLog }) => {
    github.once("access_token", (answer) => {
      answer.json = { error: "bad_verification_code", error_description: "The code is expired." }
    })

    const end = await signIn(auth, { provider: "own-token-request" })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("The code is expired.")
    await signIn(auth, { provider: "own-token-request" })
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)
