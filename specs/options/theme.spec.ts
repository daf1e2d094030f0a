import { covers, expect, test } from "../test.ts"
import { shadesOf } from "../verbs/shade.ts"

test.use({ scenario: "session-of-an-hour" })

for (const page of ["signin", "signout", "error", "verify-request"]) {
  test(
    `gives the ${page} page its colour scheme, logo and brand colour`,
    covers("theme.pages"),
    async ({ auth }) => {
      const response = await auth.get(page)

      const html = await response.text()
      expect(html).toContain(`class="__next-auth-theme-dark"`)
      expect(html).toMatch(/<img [^>]*src="https:\/\/authjs\.dev\/img\/our-logo\.svg"/)
      expect(html).toMatch(/--brand-color:\s*#aa2200/)
    },
  )
}

test(
  "colours the button of the sign-out page, and its text",
  covers("theme.button"),
  async ({ page }) => {
    await page.goto("signout")

    const button = page.getByRole("button", { name: "Sign out" })
    await expect(button).toHaveCSS("background-color", "rgb(170, 34, 0)")
    await expect(button).toHaveCSS("color", "rgb(255, 238, 0)")
  },
)

for (const address of ["signin", "signout", "error", "verify-request"]) {
  test(
    `makes the ${address} page dark where the system is light`,
    covers("theme.colour-scheme"),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light" })

      await page.goto(address)

      expect(await shadesOf(page)).toEqual({ page: "dark", card: "dark" })
    },
  )

  test(
    `shows the logo above the card of the ${address} page`,
    covers("theme.logo-above-card"),
    async ({ page }) => {
      await page.goto(address)

      const card = page.locator(".card")
      const top = await card.evaluate((one) => one.getBoundingClientRect().top)
      const logo = page.getByAltText("Logo")
      expect(await logo.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(
        top,
      )
    },
  )
}
