import { covers, csrfToken, expect, session, test } from "../test.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "sign-in-callback" })

test(
  "their callback takes no credentials from the address",
  covers("credentials.callback-by-get"),
  async ({ auth }) => {
    const params = { csrfToken: await csrfToken(auth), username: "Ada", password: "right" }

    const response = await auth.get("callback/credentials", { params })

    expect(response.status()).toBe(500)
    expect(await response.text()).toBe(
      "Error: Callback for provider type credentials not supported",
    )
    expect(await session(auth)).toEqual({})
  },
)

test(
  "a sign-in that is posted as for another provider leads to the sign-in page",
  covers("credentials.sign-in-endpoint"),
  async ({ auth, app }) => {
    const form = { csrfToken: await csrfToken(auth), username: "Ada", password: "right" }

    const response = await auth.post("signin/credentials", { form, maxRedirects: 0 })

    expect(location(response)).toBe(`${app.endpoints}signin`)
    expect(await session(auth)).toEqual({})
  },
)
