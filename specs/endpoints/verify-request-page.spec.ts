import { covers, expect, test } from "../test.ts"

test(
  "tells the user to look for the sign-in link",
  covers("verify-request.page"),
  async ({ page, app }) => {
    const response = await page.goto("verify-request?provider=email&type=email")

    expect(response?.status()).toBe(200)
    await expect(page.getByRole("heading")).toHaveText("Check your email")
    await expect(
      page.getByText("A sign in link has been sent to your email address."),
    ).toBeVisible()
    await expect(page.getByRole("link")).toHaveAttribute("href", app.origin)
  },
)
