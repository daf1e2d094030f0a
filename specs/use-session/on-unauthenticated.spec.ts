import { covers, expect, signIn, test } from "../test.ts"
import { authenticated, call, loading, open, requestsOf, states } from "../verbs/session-page.ts"

test(
  "is called where nobody is signed in, and the visitor stays on the page",
  covers("required-session.on-unauthenticated"),
  async ({ page, app }) => {
    const requests = requestsOf(page)
    await page.goto("/session?required&onUnauthenticated")

    await expect(page.locator("#unauthenticated-calls")).toHaveText("1")
    await call(page, "getCsrfToken")
    expect(requests).toEqual(["GET session", "GET csrf"])
    expect(page.url()).toBe(`${app.origin}/session?required&onUnauthenticated`)
  },
)

test(
  "leaves the status at loading, never unauthenticated",
  covers("required-session.never-unauthenticated"),
  async ({ page }) => {
    await page.goto("/session?required&onUnauthenticated")

    await expect(page.locator("#unauthenticated-calls")).toHaveText("1")
    await expect.poll(() => states(page)).toEqual([loading, { status: "loading", data: null }])
  },
)

test(
  "is not called where the visitor is signed in",
  covers("required-session.on-unauthenticated-not-called"),
  async ({ page, github }) => {
    await signIn(page.request)
    const requests = requestsOf(page)

    await open(page, authenticated(github.user), "/session?required&onUnauthenticated")

    await call(page, "getCsrfToken")
    await expect(page.locator("#unauthenticated-calls")).toHaveText("0")
    expect(requests).toEqual(["GET session", "GET csrf"])
  },
)
