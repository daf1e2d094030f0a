import type { Page } from "@playwright/test"
import { covers, expect, signIn, test } from "../test.ts"
import { authenticated, open, signInPage, states } from "../verbs/session-page.ts"

test.use({ scenario: "documented-options" })

test(
  "left out, leaves useSession() undefined in production",
  covers("use-session.undefined-without-provider"),
  async ({ page }) => {
    await page.goto("/session-provider?provider=none")

    expect(await states(page)).toEqual([{ status: undefined, data: undefined }])
  },
)

test(
  "with a basePath, fetches the session below it",
  covers("session-provider.base-path"),
  async ({ page, github }) => {
    await mountEndpointsBelow("/custom", page)
    await signIn(page.request)
    const fetched = page.waitForRequest("**/api/auth/session")

    await open(page, authenticated(github.user), "/session-provider?basePath=/custom/api/auth")

    expect(new URL((await fetched).url()).pathname).toBe("/custom/api/auth/session")
  },
)

test(
  "with a basePath, sends who must sign in to the sign-in page below it",
  covers("required-session.under-base-path"),
  async ({ page }) => {
    await mountEndpointsBelow("/custom", page)

    await page.goto("/session-provider?required&basePath=/custom/api/auth")

    const { pathname } = await signInPage(page)
    expect(pathname).toBe("/custom/api/auth/signin")
  },
)

/** As a proxy that serves the app below a path would. */
async function mountEndpointsBelow(path: string, page: Page): Promise<void> {
  await page.route(`**${path}/api/auth/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(path, "") })
    await route.fulfill({ response })
  })
}
