import { covers, expect, test } from "../test.ts"
import { shadesOf } from "../verbs/shade.ts"

for (const address of ["signin", "signout", "error", "verify-request"]) {
  test(
    `has the ${address} page light or dark as the system is`,
    covers("theme.of-the-system"),
    async ({ page }) => {
      await page.goto(address)

      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await shadesOf(page)).toEqual({ page: colorScheme, card: colorScheme })
      }
    },
  )
}

for (const [what, id, property, colour] of [
  ["a blue button", "theme.default-brand-colour", "backgroundColor", "rgb(52, 109, 241)"],
  ["white on its button", "theme.default-button-text", "color", "rgb(255, 255, 255)"],
] as const) {
  test(`has ${what}`, covers(id), async ({ page }) => {
    await page.goto("signout")

    const button = page.getByRole("button", { name: "Sign out" })
    expect(await button.evaluate((one, name) => getComputedStyle(one)[name], property)).toBe(colour)
  })
}
