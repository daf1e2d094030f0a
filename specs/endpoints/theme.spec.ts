import { covers, expect, test } from "../test.ts"

test.use({ scenario: "theme" })

for (const page of ["signin", "signout", "verify-request"]) {
  test(`shows its logo on the page of ${page}`, covers("theme.logo"), async ({ auth }) => {
    const response = await auth.get(page)

    expect(await response.text()).toMatch(/<img [^>]*src="\/logo\.svg"/)
  })
}
