import { covers, expect, signIn, test } from "../test.ts"
import { call, identityOf, requestsOf, states, unauthenticated } from "../verbs/session-page.ts"

test(
  "is authenticated from the first render on, never loading",
  covers("initial-session.authenticated-at-once"),
  async ({ page, github }) => {
    await signIn(page.request)

    await page.goto("/session/initial")
    await call(page, "getCsrfToken")

    // Without `expires`: server components don't have it.
    const data: unknown = expect.objectContaining({ user: identityOf(github.user) })
    expect(await states(page)).toEqual([{ status: "authenticated", data }])
  },
)

test(
  "is unauthenticated from the first render on where the server found no session",
  covers("initial-session.unauthenticated-at-once"),
  async ({ page }) => {
    await page.goto("/session/initial")
    await call(page, "getCsrfToken")

    expect(await states(page)).toEqual([unauthenticated])
  },
)

test("is in the server's HTML", covers("initial-session.in-html"), async ({ auth, github }) => {
  await signIn(auth)

  const html = await (await auth.get("/session/initial")).text()

  expect(html).toContain(`<output id="status">authenticated</output>`)
  expect(html).toContain(github.user.email)
})

test(
  "is not fetched a second time",
  covers("initial-session.not-fetched-again"),
  async ({ page }) => {
    await signIn(page.request)
    const requests = requestsOf(page)

    await page.goto("/session/initial")
    await call(page, "getCsrfToken")

    expect(requests).toEqual(["GET csrf"])
  },
)
