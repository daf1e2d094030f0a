import { covers, expect, test } from "../test.ts"

test.use({ scenario: "email" })

test("offers to sign in by e-mail", covers("email.on-sign-in-page"), async ({ page }) => {
  await page.goto("signin")

  await expect(page.getByLabel("Email")).toBeEditable()
  await expect(page.getByRole("button", { name: "Sign in with Email" })).toBeVisible()
})

test(
  "asks for an address, and only for one",
  covers("sign-in-page.email-field"),
  async ({ page }) => {
    await page.goto("signin")

    const field = page.getByLabel("Email")
    await expect(field).toHaveAttribute("name", "email")
    await expect(field).toHaveAttribute("type", "email")
    await expect(field).toHaveAttribute("required")
  },
)
