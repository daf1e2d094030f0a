import type { APIResponse } from "@playwright/test"
import type { Answer } from "../../mocks/stand-in/answer.ts"
import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "oauth-impatient" })

type Slow = Pick<Answer<unknown>, "hold">

for (const endpoint of ["access_token", "user"] as const) {
  test(
    `is over where ${endpoint} takes longer than the time-out of httpOptions`,
    covers("http-options.timeout"),
    async ({ auth, app, github, serverLog }) => {
      const signingIn: Promise<APIResponse> = signIn(auth, { provider: "impatient" })
      github.once(endpoint, (answer: Slow) => answer.hold(signingIn))

      const end = await signingIn

      expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
      expect(await session(auth)).toEqual({})
      await expect.poll(() => serverLog.text()).toContain("timed out after 1000ms")
    },
  )
}
