import { covers, expect, session, sessionToken, signIn, test } from "../test.ts"

test(
  "of a browser that kept a token of another secret is mended by a sign-in",
  covers("session.mended-by-sign-in"),
  async ({ context, app, github }) => {
    const value = sessionToken({ secret: "fake-secret-of-before", claims: { name: "Ada" } })
    await context.addCookies([{ name: "next-auth.session-token", value, url: app.origin }])

    await signIn(context.request)

    expect(await session(context.request)).toMatchObject({ user: { email: github.user.email } })
  },
)
