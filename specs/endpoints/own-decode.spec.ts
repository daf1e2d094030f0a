import { covers, expect, setCookies, test } from "../test.ts"

test.use({ scenario: "own-decode" })

test(
  "that can't read the token leaves no session and drops the cookie",
  covers("jwt.decode-null"),
  async ({ auth }) => {
    const response = await auth.get("session", {
      headers: { cookie: "next-auth.session-token=unreadable" },
    })

    expect(await response.json()).toEqual({})
    expect(setCookies(response)["next-auth.session-token"]).toMatchObject({
      value: "",
      "max-age": "0",
    })
  },
)
