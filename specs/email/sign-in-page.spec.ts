import { covers, expect, test } from "../test.ts"

test.use({ scenario: "email" })

test(
  "asks for an address, and only for one",
  covers("email.on-sign-in-page", "sign-in-page.email-field"),
  async ({ page }) => {
    await page.goto("signin")

    const field = page.getByLabel("Email")
    await expect(field).toHaveAttribute("name", "email")
    await expect(field).toHaveAttribute("type", "email")
    await expect(field).toHaveAttribute("required")
    await expect(page.getByRole("button", { name: "Sign in with Email" })).toBeVisible()
  },
)
