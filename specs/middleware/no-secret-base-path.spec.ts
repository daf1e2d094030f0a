import { covers, expect, test } from "../test.ts"
import { redirectOf, visit } from "../verbs/visit.ts"

test.use({ scenario: "middleware-base-path-no-secret" })

test(
  "without a secret, the error page of a site below a path is below it, too",
  covers("middleware.no-secret-under-base-path"),
  async ({ auth, app }) => {
    const response = await visit(auth, "/base/protected")

    expect(redirectOf(response)).toBe(`${app.endpoints}error?error=Configuration`)
  },
)
