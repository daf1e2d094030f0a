import { covers, expect, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { promiseOf } from "./built-in.ts"

test.use({ scenario: "built-in-providers" })

/** The built-in providers that call themselves OpenID providers; Apple documents another scope. */
const openIDProviders = [
  "auth0",
  "authentik",
  "azure-ad",
  "azure-ad-b2c",
  "battlenet",
  "cognito",
  "duende-identityserver6",
  "fusionauth",
  "google",
  "identity-server4",
  "keycloak",
  "line",
  "linkedin",
  "okta",
  "onelogin",
  "passage",
  "slack",
  "twitch",
  "united-effects",
  "zitadel",
] as const

test(
  "azure-ad: is asked for the keys of the app, by its id",
  covers("azure-ad.keys-of-the-app"),
  async ({ auth, builtIn }) => {
    const discovery = builtIn.next("discovery")

    await startSignIn(auth, { provider: "azure-ad" })

    const { url } = (await discovery).request
    expect(url.host).toBe("login.microsoftonline.com")
    expect(Object.fromEntries(url.searchParams)).toEqual({ appid: "fake-client" })
  },
)

for (const provider of openIDProviders) {
  test(
    `${provider}: is asked for the scope openid`,
    covers("built-in-provider.openid-scope", ...promiseOf(provider)),
    async ({ auth }) => {
      const { scope = "" } = authorizationRequest(await startSignIn(auth, { provider }))

      expect(scope.split(/[ +]/)).toContain("openid")
    },
  )
}
