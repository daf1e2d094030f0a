import { covers, expect, session, signIn, test } from "../test.ts"
import { call, open, state, unauthenticated } from "../verbs/session-page.ts"

test(
  "arrives in the session that the endpoint answers with",
  covers("access-token.in-session-endpoint"),
  async ({ auth, github }) => {
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ accessToken: github.tokenOf(github.user) })
  },
)

test("arrives in getSession()", covers("access-token.in-get-session"), async ({ page, github }) => {
  await open(page, unauthenticated)
  await signIn(page.request)

  const session = await call(page, "getSession")

  expect(session).toMatchObject({ accessToken: github.tokenOf(github.user) })
})

test("arrives in useSession()", covers("access-token.in-use-session"), async ({ page, github }) => {
  await signIn(page.request)

  await page.goto("/session")

  const data = expect.objectContaining({ accessToken: github.tokenOf(github.user) })
  await expect.poll(() => state(page)).toEqual({ status: "authenticated", data })
})

test(
  "arrives in getServerSession() of an API route",
  covers("access-token.in-api-route"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("/api/server-session")

    expect(await response.json()).toMatchObject({ accessToken: github.tokenOf(github.user) })
  },
)

test(
  "arrives in getServerSession() of a page",
  covers("access-token.in-server-side-page"),
  async ({ page, github }) => {
    await signIn(page.request)

    await page.goto("/server-session")

    const received: unknown = JSON.parse(await page.locator("#server-session").innerText())
    expect(received).toMatchObject({ accessToken: github.tokenOf(github.user) })
  },
)

test(
  "arrives in the documented component",
  covers("access-token.in-component"),
  async ({ page, github }) => {
    await signIn(page.request)

    await page.goto("/access-token")

    const token = github.tokenOf(github.user)
    await expect(page.getByText("Access Token:")).toHaveText(`Access Token: ${token}`)
  },
)
