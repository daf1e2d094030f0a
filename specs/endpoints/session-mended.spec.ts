import { covers, expect, session, signIn, test } from "../test.ts"
import { cookieOfBefore } from "../verbs/cookie-of-before.ts"

test(
  "of a browser that kept a token of another secret is mended by a sign-in",
  covers("session.mended-by-sign-in"),
  async ({ context, app, github }) => {
    await context.addCookies([cookieOfBefore(app)])

    await signIn(context.request)

    expect(await session(context.request)).toMatchObject({ user: { email: github.user.email } })
  },
)
