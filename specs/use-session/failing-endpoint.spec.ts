import type { Route } from "@playwright/test"
import { covers, expect, signIn, test } from "../test.ts"
import {
  authenticated,
  call,
  loading,
  open,
  states,
  unauthenticated,
} from "../verbs/session-page.ts"

const contentType = "text/html"

const failures = [
  {
    failure: "an HTTP 500 with JSON",
    answer: (route: Route) => route.fulfill({ status: 500, json: { message: "Out of order" } }),
  },
  {
    failure: "an HTTP 500 with HTML",
    answer: (route: Route) => route.fulfill({ status: 500, contentType, body: "<h1>500</h1>" }),
  },
  {
    failure: "HTML instead of JSON",
    answer: (route: Route) => route.fulfill({ status: 200, contentType, body: "<h1>Hello</h1>" }),
  },
  {
    failure: "no connection",
    answer: (route: Route) => route.abort("connectionrefused"),
  },
]

for (const { failure, answer } of failures) {
  test(
    `with ${failure} ends unauthenticated, with null for data`,
    covers("use-session.null-after-failure"),
    async ({ page }) => {
      await signIn(page.request)
      await page.route("**/api/auth/session", answer)

      await page.goto("/session")

      await expect.poll(() => states(page)).toEqual([loading, unauthenticated])
    },
  )

  test(
    `with ${failure} is told in the browser's console`,
    covers("client-fetch-error.in-browser-console"),
    async ({ page }) => {
      await page.route("**/api/auth/session", answer)
      const logged = page.waitForEvent("console", (message) =>
        message.text().startsWith("[next-auth][error]"),
      )

      await page.goto("/session")

      const message = await logged
      expect(message.type()).toBe("error")
      expect(message.text()).toContain("[next-auth][error][CLIENT_FETCH_ERROR]")
      expect(message.text()).toContain("https://next-auth.js.org/errors#client_fetch_error")
    },
  )
}

test(
  "is reported to the server's _log endpoint",
  covers("client-fetch-error.reported-to-server"),
  async ({ page }) => {
    await page.route("**/api/auth/session", (route) =>
      route.fulfill({ status: 500, json: { message: "Out of order" } }),
    )
    const reported = page.waitForRequest("**/api/auth/_log")

    await page.goto("/session")

    const report = Object.fromEntries(new URLSearchParams((await reported).postData() ?? ""))
    expect(report).toEqual({
      level: "error",
      code: "CLIENT_FETCH_ERROR",
      client: "true",
      url: "/api/auth/session",
      message: "Out of order",
      error: expect.any(String),
    })
  },
)

test(
  "makes getSession() resolve with null",
  covers("get-session.null-after-failure"),
  async ({ page, github }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))
    await page.route("**/api/auth/session", (route) => route.abort("connectionrefused"))

    expect(await call(page, "getSession")).toBeNull()
  },
)
