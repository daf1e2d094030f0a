import { covers, csrfToken, expect, setCookies, test } from "../test.ts"

test.use({ scenario: "several-providers" })

test(
  "ends a sign-in on the sign-in page with OAuthSignin",
  covers("sign-in.authorization-url-error"),
  async ({ auth, app }) => {
    const response = await auth.post("signin/misconfigured", {
      form: { csrfToken: await csrfToken(auth) },
    })

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthSignin`)
    expect(setCookies(response)).not.toHaveProperty(["next-auth.state"])
  },
)

test(
  "is logged as SIGNIN_OAUTH_ERROR",
  covers("sign-in.authorization-url-error-logged"),
  async ({ auth, serverLog }) => {
    await auth.post("signin/misconfigured", { form: { csrfToken: await csrfToken(auth) } })

    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][SIGNIN_OAUTH_ERROR]")
  },
)

test(
  "is named in the log without its secret",
  covers("sign-in.log-without-credentials"),
  async ({ auth, app, serverLog }) => {
    await auth.post("signin/misconfigured", { form: { csrfToken: await csrfToken(auth) } })

    await expect.poll(() => serverLog.text()).toContain("misconfigured")
    expect(serverLog.text()).not.toContain(app.credentials.clientSecret)
  },
)
