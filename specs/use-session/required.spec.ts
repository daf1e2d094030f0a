import { covers, expect, signIn, signOut, test } from "../test.ts"
import {
  authenticated,
  call,
  loading,
  navigate,
  open,
  requestsOf,
  signInPage,
  state,
  states,
} from "../verbs/session-page.ts"

test(
  "is loading, then authenticated, where the visitor is signed in",
  covers("required-session.given-where-signed-in"),
  async ({ page, github }) => {
    await signIn(page.request)
    const requests = requestsOf(page)

    await page.goto("/session?required")

    await expect.poll(() => states(page)).toEqual([loading, authenticated(github.user)])
    await call(page, "getCsrfToken")
    expect(requests).toEqual(["GET session", "GET csrf"])
  },
)

test(
  "asks for the session once, whatever page of the app the user goes to",
  covers("custom-session-handling.no-further-request"),
  async ({ page, github }) => {
    await signIn(page.request)
    const requests = requestsOf(page)
    await open(page, authenticated(github.user), "/session?required")

    await navigate(page, "/session/twice")

    await expect.poll(() => state(page)).toEqual(authenticated(github.user))
    await call(page, "getCsrfToken")
    expect(requests).toEqual(["GET session", "GET csrf"])
  },
)

for (const path of ["/session?required", "/session/initial?required"]) {
  test(
    `sends a visitor without a session from ${path} to the sign-in page`,
    covers("required-session.sends-to-sign-in"),
    async ({ page, app }) => {
      await page.goto(path)

      const { origin, pathname } = await signInPage(page)
      expect(origin + pathname).toBe(`${app.origin}/api/auth/signin`)
    },
  )
}

test(
  "tells the sign-in page that a session is required",
  covers("required-session.error-code"),
  async ({ page }) => {
    await page.goto("/session?required")

    const { searchParams } = await signInPage(page)
    expect(searchParams.get("error")).toBe("SessionRequired")
  },
)

test(
  "tells the sign-in page the whole address that the visitor was on",
  covers("required-session.remembers-page"),
  async ({ page, app }) => {
    await page.goto("/session?required&of=a%26b#part")

    const { searchParams } = await signInPage(page)
    expect(searchParams.get("callbackUrl")).toBe(`${app.origin}/session?required&of=a%26b#part`)
  },
)

test(
  "lets the user end on the page that required the session",
  covers("required-session.returns-after-sign-in"),
  async ({ page, github }) => {
    await page.goto("/session?required&of=a%26b")
    await signInPage(page)

    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    await page.waitForURL("**/session?required&of=a%26b")
    await expect.poll(() => state(page)).toEqual(authenticated(github.user))
  },
)

test(
  "sends to the sign-in page when the session ends while the page is open",
  covers("required-session.kept-valid"),
  async ({ page, app, github }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user), "/session?required")

    await signOut(page.request)
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")))

    const { origin, pathname } = await signInPage(page)
    expect(origin + pathname).toBe(`${app.origin}/api/auth/signin`)
  },
)
