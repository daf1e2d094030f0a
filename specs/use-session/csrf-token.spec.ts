import { covers, csrfToken, expect, session, signIn, test } from "../test.ts"
import { authenticated, call, open } from "../verbs/session-page.ts"

test.use({ scenario: "documented-options" })

test(
  "getCsrfToken() resolves in a browser with the token that a sign-out needs",
  covers("get-csrf-token.in-browser"),
  async ({ page, github }) => {
    await signIn(page.request)
    // Its session is there: an answer on its way would set the cookie again that the sign-out takes.
    await open(page, authenticated(github.user))

    const token = await call(page, "getCsrfToken")

    expect(token).toBe(await csrfToken(page.request))
    await page.request.post("signout", { form: { csrfToken: String(token) } })
    expect(await session(page.request)).toEqual({})
  },
)

test(
  "getCsrfToken() resolves on the server with the token of the request in an app's context",
  covers("get-csrf-token.of-context"),
  async ({ auth }) => {
    const own = await csrfToken(auth)

    const response = await auth.get("/api/of-context")

    expect(await response.json()).toMatchObject({ csrfToken: own })
  },
)

test(
  "getCsrfToken() resolves on the server with the token of who asks",
  covers("get-csrf-token.on-server"),
  async ({ auth, visitor }) => {
    const other = await visitor()
    const [own, others] = [await csrfToken(auth), await csrfToken(other)]

    expect(await (await auth.get("/api/csrf-token")).json()).toEqual({ csrfToken: own })
    expect(await (await other.get("/api/csrf-token")).json()).toEqual({ csrfToken: others })
    expect(own).not.toBe(others)
  },
)
