import { covers, expect, setCookies, test } from "../test.ts"
import { returnFromProvider, startSignIn } from "../verbs/authorize.ts"

test.use({ scenario: "insecure-cookies" })

test(
  "are Secure nowhere, also on an https site",
  covers("secure-cookies.option-false"),
  async ({ auth }) => {
    const cookies = {
      ...setCookies(await auth.get("csrf")),
      ...setCookies(await startSignIn(auth)),
      ...setCookies(await returnFromProvider(auth)),
    }

    expect(Object.keys(cookies).toSorted()).toEqual([
      "next-auth.callback-url",
      "next-auth.csrf-token",
      "next-auth.session-token",
      "next-auth.state",
    ])
    for (const cookie of Object.values(cookies)) expect(cookie).not.toHaveProperty("secure")
  },
)
