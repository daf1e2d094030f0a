import { covers, expect, session, test } from "../test.ts"
import { call, open, unauthenticated } from "../verbs/session-page.ts"

test.use({ scenario: "sign-in-refused" })

test(
  "resolves with the path that the signIn callback returned, without the redirect",
  covers("sign-in-without-redirect.sent-to-path"),
  async ({ page, app }) => {
    await open(page, unauthenticated)
    const fields = { redirect: false, username: "ada" }

    const result = await call(page, "signIn", "credentials", fields)

    const url = expect.stringMatching(/\/refused\?reason=policy$/)
    expect(result).toMatchObject({ status: expect.any(Number), url })
    expect(page.url()).toBe(`${app.origin}/session`)
    expect(await session(page.request)).toEqual({})
  },
)
