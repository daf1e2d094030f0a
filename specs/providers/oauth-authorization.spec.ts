import { covers, expect, session, signIn, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { forms } from "./forms.ts"

test.use({ scenario: "oauth" })

for (const { form, provider, title } of forms) {
  test(
    `given as ${title} is where users are sent, with them`,
    covers(`authorization.${form}`),
    async ({ auth, app, github }) => {
      const start = await startSignIn(auth, { provider })

      expect(start.headers()["location"]).toMatch(
        /^https:\/\/github\.com\/login\/oauth\/authorize\?/,
      )
      expect(authorizationRequest(start)).toMatchObject({
        allow_signup: "false",
        client_id: app.credentials.clientId,
        redirect_uri: `${app.endpoints}callback/${provider}`,
        response_type: "code",
        scope: "read:user user:email",
        state: expect.stringMatching(/^[\w-]{43,}$/),
      })
      await signIn(auth, { provider })
      expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    },
  )
}
