import { covers, expect, session, signIn, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"

test.use({ scenario: "oauth" })

const forms = [
  { title: "an address with parameters in its query", id: "authorization.address" },
  { title: "an object with url and params", id: "authorization.object" },
] as const

for (const { title, id } of forms) {
  const provider = id === "authorization.address" ? "addresses" : "objects"

  test(
    `given as ${title} is where users are sent, with them`,
    covers(id),
    async ({ auth, app, github }) => {
      const start = await startSignIn(auth, { provider })

      expect(start.headers()["location"]).toMatch(
        /^https:\/\/github\.com\/login\/oauth\/authorize\?/,
      )
      expect(authorizationRequest(start)).toEqual({
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
