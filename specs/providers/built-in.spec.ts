import { covers, expect, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"
import { builtIn } from "./built-in.ts"
import { requestsOf } from "./requests-of.ts"

test.use({ scenario: "built-in-providers" })

for (const { id, name, address, checks, requirement } of builtIn) {
  // RFC 6749, section 10.12, and RFC 7636: either binds the answer to this browser.
  const secret = checks?.includes("none") ? /^$/ : /^[\w-]{43,}$/
  test(
    `${name} has users sign in at ${new URL(address).host}, and come back with a code`,
    covers(requirement ?? "built-in-provider.authorization-request"),
    async ({ auth, app }) => {
      const start = await startSignIn(auth, { provider: id })

      expect(location(start)).toMatch(new RegExp(`^${address.replaceAll(".", "\\.")}\\?`))
      const { state, code_challenge: challenge, ...request } = authorizationRequest(start)
      expect(request).toMatchObject({
        client_id: "fake-client",
        redirect_uri: `${app.endpoints}callback/${id}`,
        response_type: "code",
      })
      expect(state ?? challenge ?? "").toMatch(secret)
    },
  )
}

for (const { id, name } of builtIn.filter(({ checks }) => checks?.includes("none"))) {
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

for (const { provider, what, request } of [
  {
    provider: "google",
    what: "OpenID, address and profile, with PKCE and a state",
    request: {
      scope: "openid email profile",
      state: expect.stringMatching(/^[\w-]{43,}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
    },
  },
  { provider: "reddit", what: "the scope identity alone", request: { scope: "identity" } },
]) {
  test(
    `${provider} is asked for ${what}, as documented`,
    covers("built-in-provider.documented-request"),
    async ({ auth }) => {
      expect(authorizationRequest(await startSignIn(auth, { provider }))).toMatchObject(request)
    },
  )
}

test(
  "each is asked with parameters of its own, and with what protects the answer",
  covers("built-in-provider.request"),
  async ({ auth }) => {
    const { asked, known } = await requestsOf(auth, builtIn)

    expect(asked).toEqual(known)
  },
)

test(
  "each has a name of its own, by which the sign-in page offers it",
  covers("built-in-provider.name"),
  async ({ auth }) => {
    const providers = (await (await auth.get("providers")).json()) as Record<string, object>
    const page = await (await auth.get("signin")).text()

    const known = builtIn.filter(({ id }) => id in providers)
    expect(known).not.toEqual([])
    expect(providers).toMatchObject(
      Object.fromEntries(known.map(({ id, name }) => [id, { id, name, type: "oauth" }])),
    )
    for (const { name } of known) expect(page).toContain(`Sign in with ${name}<`)
  },
)
