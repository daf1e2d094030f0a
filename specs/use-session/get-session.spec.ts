import { covers, expect, signIn, test } from "../test.ts"
import {
  authenticated,
  call,
  open,
  requestsOf,
  sessionOf,
  unauthenticated,
} from "../verbs/session-page.ts"

test(
  "resolves with the session of the signed-in user",
  covers("get-session.signed-in"),
  async ({ page, github }) => {
    await signIn(page.request)
    await page.goto("/session")

    expect(await call(page, "getSession")).toEqual(sessionOf(github.user))
  },
)

test(
  "resolves with null where nobody is signed in",
  covers("get-session.signed-out"),
  async ({ page }) => {
    await page.goto("/session")

    expect(await call(page, "getSession")).toBeNull()
  },
)

test(
  "asks the session endpoint each time",
  covers("get-session.asks-session-endpoint"),
  async ({ page }) => {
    await open(page, unauthenticated)
    const requests = requestsOf(page)

    await call(page, "getSession")
    await call(page, "getSession")

    expect(requests).toEqual(["GET session", "GET session"])
  },
)

test(
  "sees at once who signed in since the page asked",
  covers("get-session.asks-session-endpoint"),
  async ({ page, github }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))
    await signIn(page.request, { as: github.users.grace })

    expect(await call(page, "getSession")).toEqual(sessionOf(github.users.grace))
  },
)
