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
  "is where the server asks for the providers",
  covers("internal-url.server-side-calls"),
  async ({ auth }) => {
    const response = await auth.get("/api/providers")

    expect(await response.json()).toMatchObject({ github: { id: "github" } })
  },
)
