import { covers, csrfToken, expect, test } from "../test.ts"

test.use({ scenario: "canonical-url-options" })

test(
  "is where the server asks for the CSRF token of a visitor",
  covers("internal-url.server-side-calls"),
  async ({ auth }) => {
    const own = await csrfToken(auth)

    const response = await auth.get("/api/csrf-token")

    expect(await response.json()).toEqual({ csrfToken: own })
  },
)

test(
  "is where the server asks for the providers, whose addresses are canonical",
  covers("internal-url.server-side-calls"),
  async ({ auth }) => {
    const response = await auth.get("/api/providers")

    const signinUrl = "http://app.example/api/auth/signin/github"
    expect(await response.json()).toMatchObject({ github: { signinUrl } })
  },
)
