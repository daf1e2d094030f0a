import { covers, expect, test } from "../test.ts"
import { shadesOf } from "../verbs/shade.ts"

test.use({ scenario: "theme-auto" })

for (const colorScheme of ["light", "dark"] as const) {
  test(
    `of auto is ${colorScheme} where the system is`,
    covers("theme.of-the-system"),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto("signin")

      expect(await shadesOf(page)).toEqual({ page: colorScheme, card: colorScheme })
    },
  )
}
