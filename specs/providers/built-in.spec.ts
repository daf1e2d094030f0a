import { covers, expect, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"
import { builtIn } from "./built-in.ts"

test.use({ scenario: "built-in-providers" })

for (const { id, name, host, isUnprotected = false, requirement } of builtIn) {
  test(
    `${name} has users sign in at ${host}, and come back with a code`,
    covers(requirement ?? "built-in-provider.authorization-request"),
    async ({ auth, app }) => {
      const start = await startSignIn(auth, { provider: id })

      expect(location(start)).toMatch(new RegExp(`^https://${host}/`))
      const { state, code_challenge: challenge, ...request } = authorizationRequest(start)
      expect(request).toMatchObject({
        client_id: "fake-client",
        redirect_uri: `${app.endpoints}callback/${id}`,
        response_type: "code",
      })
      // RFC 6749, section 10.12, and RFC 7636: either binds the answer to this browser.
      expect(state ?? challenge ?? "").toMatch(isUnprotected ? /^$|^[\w-]{43,}$/ : /^[\w-]{43,}$/)
    },
  )
}

for (const { id, name } of builtIn.filter(({ isUnprotected }) => isUnprotected)) {
  test(
    `${name} is told no secret of the browser by which its answer could be known`,
    covers("authorization.unprotected"),
    async ({ auth }) => {
      const request = authorizationRequest(await startSignIn(auth, { provider: id }))

      expect(request).not.toHaveProperty("state")
      expect(request).not.toHaveProperty("code_challenge")
      expect(request).not.toHaveProperty("nonce")
    },
  )
}
