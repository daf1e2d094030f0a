import { covers, expect, test } from "../test.ts"

for (const code of ["constructor", "__proto__"]) {
  test(
    `are an unknown error where they say ${code}`,
    covers("error-page.default"),
    async ({ auth }) => {
      const response = await auth.get(`error?error=${code}`)

      expect(await response.text()).toContain("<h1>Error</h1>")
    },
  )
}
