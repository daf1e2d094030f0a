import { covers, csrfToken, expect, test } from "../test.ts"

test.use({ scenario: "several-providers" })

for (const [what, username, error] of [
  ["are not right", "jsmith", "CredentialsSignin"],
  ["can't be looked up", "out-of-order", "The directory is out of order"],
] as const) {
  test(
    `that ${what} are a 401 for a script, with the reason in the address`,
    covers("credentials.json-refused"),
    async ({ auth }) => {
      const response = await auth.post("callback/credentials", {
        form: { csrfToken: await csrfToken(auth), json: "true", username, password: "wrong" },
        maxRedirects: 0,
      })

      const { url } = (await response.json()) as { url: string }
      expect(new URL(url).searchParams.get("error")).toBe(error)
      expect(response.status()).toBe(401)
    },
  )
}
