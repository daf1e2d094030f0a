import type { Locator } from "@playwright/test"
import { covers, expect, test } from "../test.ts"
import { shadesOf } from "../verbs/shade.ts"

test.use({ scenario: "session-of-an-hour" })

const logo = /<img [^>]*src="https:\/\/authjs\.dev\/img\/our-logo\.svg"/
const brandColor = "#aa2200"

for (const page of ["signin", "signout", "error", "verify-request"]) {
  test(
    `gives the ${page} page its logo and brand colour`,
    covers("theme.pages"),
    async ({ auth }) => {
      const response = await auth.get(page)

      const html = await response.text()
      expect(html).toMatch(logo)
      expect(html).toContain(brandColor)
    },
  )
}

test(
  "gives the page of a configuration error its logo, its brand colour and its scheme, too",
  covers("theme.configuration-error"),
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" })

    await page.goto("signin?callbackUrl=not+an+address")

    const html = await page.content()
    expect(html).toContain("There is a problem with the server configuration.")
    expect(html).toMatch(logo)
    expect(html).toContain(brandColor)
    expect(await shadesOf(page)).toEqual({ page: "dark", card: "dark" })
  },
)

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

      expect(await placeOf(page.getByAltText("Logo"), page.locator(".card"))).toBe("above it")
    },
  )
}

/** Where an element stands, as seen from another. */
async function placeOf(
  element: Locator,
  other: Locator,
): Promise<"above it" | "in it" | "below it"> {
  const [one, another] = [await boxOf(element), await boxOf(other)]
  if (one.bottom <= another.top) return "above it"
  return one.top >= another.bottom ? "below it" : "in it"
}

function boxOf(element: Locator): Promise<{ top: number; bottom: number }> {
  return element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect()
    return { top, bottom }
  })
}
