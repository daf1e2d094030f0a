import type { User } from "../../mocks/github/users.ts"
import type { Page } from "@playwright/test"
import { covers, csrfToken, expect, signIn, test } from "../test.ts"
import {
  authenticated,
  call,
  open,
  requestsOf,
  sessionOf,
  state,
  states,
  unauthenticated,
} from "../verbs/session-page.ts"

test(
  "without data, reloads the session from the server and resolves with it",
  covers("update.reloads-session"),
  async ({ page, github }) => {
    await openSignedIn(page, github.user)
    await signIn(page.request, { as: github.users.grace })

    const session = await call(page, "update")

    expect(session).toEqual(sessionOf(github.users.grace))
    // What came before is still listed: the page was not reloaded.
    expect(await states(page)).toContainEqual(authenticated(github.user))
    await expect.poll(() => state(page)).toEqual(authenticated(github.users.grace))
  },
)

test(
  "is loading while it waits, and keeps the data",
  covers("update.loading-meanwhile"),
  async ({ page, github }) => {
    await openSignedIn(page, github.user)

    await call(page, "update")

    expect((await states(page)).slice(-3)).toEqual([
      authenticated(github.user),
      { status: "loading", data: sessionOf(github.user) },
      authenticated(github.user),
    ])
  },
)

for (const { title, data, body } of [
  { title: "nothing but a CSRF token", data: undefined, body: {} },
  { title: "its data beside a CSRF token", data: { a: [1] }, body: { data: { a: [1] } } },
]) {
  test(
    `posts ${title} to the session endpoint`,
    covers("update.posts-to-session-endpoint"),
    async ({ page, app, github }) => {
      await openSignedIn(page, github.user)
      const requests = requestsOf(page)
      const posted = page.waitForRequest((request) => request.method() === "POST")

      await call(page, "update", data)

      expect(requests).toEqual(["GET csrf", "POST session"])
      expect((await posted).url()).toBe(`${app.origin}/api/auth/session`)
      const token = await csrfToken(page.request)
      expect((await posted).postDataJSON()).toEqual({ csrfToken: token, ...body })
    },
  )
}

test(
  "by itself changes nothing: no callback took the data",
  covers("update.changes-nothing-by-itself"),
  async ({ page, github }) => {
    await openSignedIn(page, github.user)

    const session = await call(page, "update", { name: "Mallory", user: { name: "Mallory" } })

    expect(session).toEqual(sessionOf(github.user))
  },
)

test(
  "keeps the session where the server fails, and resolves with null",
  covers("update.keeps-session-after-failure"),
  async ({ page, github }) => {
    await openSignedIn(page, github.user)
    await page.route("**/api/auth/session", (route) => route.fulfill({ status: 500, json: {} }))

    expect(await call(page, "update")).toBeNull()

    expect(await state(page)).toEqual(authenticated(github.user))
  },
)

test(
  "resolves with null where nobody is signed in",
  covers("update.null-when-signed-out"),
  async ({ page }) => {
    await open(page, unauthenticated)

    expect(await call(page, "update")).toBeNull()

    expect(await state(page)).toEqual(unauthenticated)
  },
)

test(
  "sends nothing where nobody is signed in",
  covers("update.ignored-when-signed-out"),
  async ({ page }) => {
    await open(page, unauthenticated)
    const requests = requestsOf(page)

    await call(page, "update")

    await call(page, "getCsrfToken")
    expect(requests).toEqual(["GET csrf"])
    expect(await state(page)).toEqual(unauthenticated)
  },
)

async function openSignedIn(page: Page, user: User): Promise<void> {
  await signIn(page.request)
  await open(page, authenticated(user))
}
