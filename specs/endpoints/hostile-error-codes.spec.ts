import { covers, expect, test } from "../test.ts"

for (const code of ["constructor", "__proto__"]) {
  test(
    `are an unknown error where they say ${code}`,
    covers("error-page.default"),
    async ({ auth }) => {
      const response = await auth.get(`error?error=${code}`)
      const unknown = await auth.get("error?error=nobody-knows-it")

      expect(response.status()).toBe(unknown.status())
      expect(await response.text()).toBe(await unknown.text())
    },
  )
}
