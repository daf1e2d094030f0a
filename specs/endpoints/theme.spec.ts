import { covers, expect, test } from "../test.ts"
import { backgroundOf, shadesOf } from "../verbs/shade.ts"

test.use({ scenario: "theme" })

for (const page of ["signin", "signout", "verify-request"]) {
  test(`shows its logo on the page of ${page}`, covers("theme.logo"), async ({ auth }) => {
    const response = await auth.get(page)

    expect(await response.text()).toMatch(/<img [^>]*src="\/logo\.svg"/)
  })
}

for (const address of ["signin", "signout", "error", "verify-request"]) {
  test(
    `makes the ${address} page light where the system is dark`,
    covers("theme.colour-scheme"),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: "dark" })

      await page.goto(address)

      expect(await shadesOf(page)).toEqual({ page: "light", card: "light" })
    },
  )
}

for (const [what, name] of [
  ["an OAuth provider without a style", "Provider plain"],
  ["a password", "a password"],
] as const) {
  test(
    `colours the button of a sign-in with ${what}`,
    covers("theme.sign-in-button"),
    async ({ page }) => {
      await page.goto("signin")

      const button = page.getByRole("button", { name: `Sign in with ${name}` })
      expect(await backgroundOf(button)).toBe("rgb(170, 34, 0)")
    },
  )
}
