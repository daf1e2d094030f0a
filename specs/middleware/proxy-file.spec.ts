import { covers, expect, signIn, test } from "../test.ts"
import { redirectedPage, signInPageOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-in-proxy-file" })

test(
  "sends a visitor without a session from what its matcher names to the sign-in page",
  covers("middleware.proxy-file"),
  async ({ auth, app }) => {
    const matched = await visit(auth, "/server-session")
    const left = await visit(auth, "/session")

    expect(redirectedPage(matched)).toBe(signInPageOf(app))
    expect(left.status()).toBe(200)
  },
)

test(
  "lets who has signed in see what its matcher names",
  covers("middleware.proxy-file-signed-in"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await visit(auth, "/server-session")

    expect(response.status()).toBe(200)
    expect(await response.text()).toContain(github.user.email)
  },
)
