import { covers, expect, session, test } from "../test.ts"

test(
  "a user who cancels at GitHub ends on the sign-in page, with a code of a failed callback",
  covers("callback.denied"),
  async ({ page, github }) => {
    github.user = github.users.margaret
    await page.goto("signin")
    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    await page.getByRole("button", { name: "Cancel" }).click()

    await expect(page).toHaveURL(/\/api\/auth\/signin\?error=(OAuth)?Callback$/)
    expect(await session(page.request)).toEqual({})
  },
)

test(
  "the code of who cancels at GitHub is Callback, not OAuthCallback",
  covers("callback.denied-code"),
  async ({ auth, app }) => {
    const response = await auth.get("callback/github?error=access_denied")

    expect(response.url()).toBe(`${app.endpoints}signin?error=Callback`)
  },
)

test(
  "a refusal that is posted ends as one in the address, and stands in the log",
  covers("callback.denied-by-post"),
  async ({ auth, app, serverLog }) => {
    const response = await auth.post("callback/github", { form: { error: "access_denied" } })

    expect(response.url()).toBe(`${app.endpoints}signin?error=Callback`)
    await expect
      .poll(() => serverLog.text())
      .toMatch(/\[next-auth\]\[error\]\[OAUTH_CALLBACK_HANDLER_ERROR\][^]*access_denied/)
  },
)

test(
  "a user who authorises the app at GitHub is signed in",
  covers("callback.signs-in"),
  async ({ page, app, github }) => {
    github.user = github.users.margaret
    await page.goto("signin?callbackUrl=/session")
    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    await page.getByRole("button", { name: /^Authorize/ }).click()

    await expect(page).toHaveURL(`${app.origin}/session`)
    await expect(page.locator("#status")).toHaveText("authenticated")
    expect(await session(page.request)).toMatchObject({
      user: { name: github.users.margaret.name },
    })
  },
)

test(
  "the log tells what GitHub said",
  covers("callback.handler-error-logged"),
  async ({ auth, app, serverLog }) => {
    const query = new URLSearchParams({
      error: "access_denied",
      error_description: "The user has denied your application access.",
    })

    const response = await auth.get(`callback/github?${query}`)

    expect(response.url()).toContain(`${app.endpoints}signin?error=`)
    await expect
      .poll(() => serverLog.text())
      .toMatch(
        /\[next-auth\]\[error\]\[OAUTH_CALLBACK_HANDLER_ERROR\][^]*access_denied[^]*error_description: 'The user has denied your application access\.'/,
      )
  },
)
