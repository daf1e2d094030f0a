import { covers, expect, test } from "../test.ts"

test.use({ scenario: "documented-options" })

test(
  "a route that is not named nextauth answers with an error, and the log says so",
  covers("route.misnamed"),
  async ({ auth, serverLog }) => {
    const response = await auth.get("/api/misnamed/session")

    expect(response.status()).toBe(500)
    await expect
      .poll(() => serverLog.text())
      .toContain("[next-auth][error][MISSING_NEXTAUTH_API_ROUTE_ERROR]")
  },
)
