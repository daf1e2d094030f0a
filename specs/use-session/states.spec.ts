import { covers, expect, signIn, test } from "../test.ts"
import {
  authenticated,
  call,
  loading,
  open,
  requestsOf,
  state,
  states,
  unauthenticated,
} from "../verbs/session-page.ts"

test(
  "is loading, then authenticated, where the visitor is signed in",
  covers("use-session.loading-then-authenticated"),
  async ({ page, github }) => {
    await signIn(page.request)

    await page.goto("/session")

    await expect.poll(() => states(page)).toEqual([loading, authenticated(github.user)])
  },
)

test(
  "is loading, then unauthenticated, where nobody is signed in",
  covers("use-session.loading-then-unauthenticated"),
  async ({ page }) => {
    await page.goto("/session")

    await expect.poll(() => states(page)).toEqual([loading, unauthenticated])
  },
)

test(
  "is loading in the server's HTML, although the visitor is signed in",
  covers("use-session.loading-in-html"),
  async ({ auth, github }) => {
    await signIn(auth)

    const html = await (await auth.get("/session")).text()

    expect(html).toContain(`<output id="status">loading</output>`)
    expect(html).not.toContain(github.user.email)
  },
)

test(
  "shows the session in every component that uses it",
  covers("use-session.shared-by-components"),
  async ({ page, github }) => {
    await signIn(page.request)

    await page.goto("/session/twice")

    await expect(page.getByText(`Signed in as ${github.user.email}`)).toBeVisible()
    expect(await state(page)).toEqual(authenticated(github.user))
  },
)

test(
  "fetches the session once for all components of a page",
  covers("use-session.fetched-once"),
  async ({ page, github }) => {
    await signIn(page.request)
    const requests = requestsOf(page)

    await open(page, authenticated(github.user), "/session/twice")
    await call(page, "getCsrfToken")

    expect(requests).toEqual(["GET session", "GET csrf"])
  },
)
