import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "openid" })

test(
  "signs users in by requests that it signs with its keys, in place of a secret",
  covers("client.signing-keys"),
  async ({ auth, openid }) => {
    const exchange = openid.next("token")

    await signIn(auth, { provider: "signing" })

    const { request } = await exchange
    expect(request.headers.authorization).toBeUndefined()
    expect(request.body).toMatchObject({
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: expect.stringMatching(/^eyJ/),
    })
    expect(request.body).not.toHaveProperty("client_secret")
    expect(await session(auth)).toMatchObject({ user: { email: openid.user.email } })
  },
)

test(
  "signs nobody in with keys that the provider doesn't know",
  covers("client.signing-keys"),
  async ({ auth, app, openid, serverLog }) => {
    const end = await signIn(auth, { provider: "signing-with-another-key" })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    expect(openid.asked).toContain("token")
    await expect.poll(() => serverLog.text()).toContain("invalid_client")
  },
)
