import { covers, expect, test } from "../test.ts"

test(
  "is more than the browser's own: no margin is around the page",
  covers("built-in-pages.styled"),
  async ({ page }) => {
    await page.goto("signin")

    await expect(page.locator("body")).toHaveCSS("margin", "0px")
  },
)

test(
  "is in the font of the system, whatever the system is",
  covers("built-in-pages.font"),
  async ({ page }) => {
    await page.goto("signin")

    await expect(page.locator("body")).toHaveCSS("font-family", /\bsystem-ui\b.*\bsans-serif\b/)
  },
)

test(
  "has no colour by the name of undefined where the theme has none",
  covers("built-in-pages.no-colour-of-none"),
  async ({ auth }) => {
    const response = await auth.get("signin", { params: { callbackUrl: "no address" } })

    expect(response.status()).toBe(500)
    expect(await response.text()).toContain("problem with the server configuration")
    expect(await response.text()).not.toContain("undefined")
  },
)
