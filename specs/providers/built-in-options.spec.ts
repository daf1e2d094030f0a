import { covers, expect, session, test } from "../test.ts"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"
import { redirectedPage } from "../verbs/visit.ts"
import { comeBackFrom } from "./come-back.ts"

test.use({ scenario: "built-in-options" })

test(
  "azure-ad: without a tenant, users of every directory sign in",
  covers("azure-ad.every-directory"),
  async ({ auth, app, builtIn }) => {
    const discovery = builtIn.next("discovery")
    const start = await startSignIn(auth, { provider: "azure-ad" })
    const back = await comeBackFrom("azure-ad", auth)

    const common = "https://login.microsoftonline.com/common/v2.0"
    const { origin, pathname } = (await discovery).request.url
    expect(origin + pathname).toBe(`${common}/.well-known/openid-configuration`)
    expect(redirectedPage(start)).toBe(`${common}/authorize`)
    expect(location(back)).toBe(app.origin)
    expect(await session(auth)).toMatchObject({ user: { id: "fake-subject" } })
  },
)

test(
  "azure-ad: users' photos have the size that profilePhotoSize says",
  covers("azure-ad.photo-size"),
  async ({ auth, builtIn }) => {
    const asked = builtIn.next("photo")

    await comeBackFrom("azure-ad", auth)

    expect((await asked).request.url.pathname).toContain("/96x96/")
  },
)

test(
  "fusionauth: is asked for the tenant that tenantId names",
  covers("fusionauth.tenant"),
  async ({ auth, builtIn }) => {
    const discovery = builtIn.next("discovery")

    const start = await startSignIn(auth, { provider: "fusionauth" })

    expect((await discovery).request.url.searchParams.get("tenantId")).toBe("fake-tenant")
    expect(authorizationRequest(start)).toMatchObject({ tenantId: "fake-tenant" })
  },
)

for (const [provider, fields] of Object.entries({
  "42-school": { created_at: 1700000000 },
  "azure-ad": { token_type: "Bearer", ext_expires_in: 3599, access_token: "fake-access-token" },
  b2c: {
    refresh_token_expires_in: 1209600,
    not_before: 1700000000,
    id_token_expires_in: 3600,
    profile_info: "fake-profile-info",
  },
  gitlab: { created_at: 1700000000 },
  zoho: { api_domain: "https://www.zohoapis.example" },
})) {
  test(
    `${provider}: the account has the fields that its page names`,
    covers("built-in-provider.account-fields"),
    async ({ auth, builtIn }) => {
      builtIn.once("token", (answer) => (answer.json = { ...answer.json, ...fields }))

      await comeBackFrom(provider, auth)

      expect(await session(auth)).toMatchObject({ account: { provider, ...fields } })
    },
  )
}

test(
  "azure-ad: the account has the seconds until its token expires, which its page names too",
  covers("built-in-provider.account-fields"),
  async ({ auth, builtIn }) => {
    builtIn.once("token", (answer) => (answer.json = { ...answer.json, expires_in: 3599 }))

    await comeBackFrom("azure-ad", auth)

    expect(await session(auth)).toMatchObject({ account: { expires_in: 3599 } })
  },
)
