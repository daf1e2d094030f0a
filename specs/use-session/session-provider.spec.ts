import type { Page } from "@playwright/test"
import { covers, expect, session, signIn, test } from "../test.ts"
import {
  authenticated,
  call,
  loading,
  navigate,
  open,
  signInPage,
  state,
  states,
  unauthenticated,
} from "../verbs/session-page.ts"

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
  "that is gone leaves nothing of its session to the next one",
  covers("session-provider.gone"),
  async ({ page, github }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))
    await navigate(page, "/session-provider?provider=none")
    await expect.poll(() => state(page)).toEqual({ status: undefined, data: undefined })
    await call(page, "signOut", { redirect: false })

    await navigate(page, "/session")

    await expect.poll(() => states(page)).toEqual([loading, unauthenticated])
  },
)

test(
  "left out, keeps nobody from signing out without a redirect",
  covers("sign-out.without-provider"),
  async ({ page, app }) => {
    await signIn(page.request)
    await page.goto("/session-provider?provider=none")

    const result = await call(page, "signOut", { redirect: false, callbackUrl: "/session" })

    expect(result).toEqual({ url: `${app.origin}/session` })
    expect(await session(page.request)).toEqual({})
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
  "with the basePath that the documentation has for an app at the root, fetches the session of such an app",
  covers("session-provider.base-path-of-root"),
  async ({ page, app, github }) => {
    await signIn(page.request)
    // Where it asks elsewhere, that is told, and nobody is asked.
    await page.route(
      (url) => url.origin !== app.origin,
      (route) => route.abort(),
    )
    const fetched = page.waitForRequest((request) => /\/session\/?$/.test(request.url()))

    await page.goto("/session-provider?basePath=/")

    expect((await fetched).url()).toBe(`${app.endpoints}session`)
    await expect.poll(() => state(page)).toEqual(authenticated(github.user))
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
