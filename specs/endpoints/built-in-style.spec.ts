import { covers, expect, test } from "../test.ts"

test(
  "is more than the browser's own: no margin is around the page",
  covers("built-in-pages.styled"),
  async ({ page }) => {
    await page.goto("signin")

    await expect(page.locator("body")).toHaveCSS("margin", "0px")
  },
)
