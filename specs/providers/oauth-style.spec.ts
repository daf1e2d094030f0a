import type { Locator, Page } from "@playwright/test"
import { covers, expect, test } from "../test.ts"

test.use({ scenario: "oauth-styled" })

const schemes = [
  {
    scheme: "light",
    id: "style.button",
    logo: "https://authjs.dev/own-logo.svg",
    background: "rgb(171, 205, 239)",
    color: "rgb(18, 52, 86)",
  },
  {
    scheme: "dark",
    id: "style.button-in-the-dark",
    logo: "https://authjs.dev/own-logo-dark.svg",
    background: "rgb(1, 35, 69)",
    color: "rgb(254, 220, 186)",
  },
] as const

for (const { scheme, id, logo, background, color } of schemes) {
  test(
    `gives the provider's button its logo and colours on a ${scheme} page`,
    covers(id),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto("signin")

      const button = buttonOf(page, "Provider styled")
      expect(await coloursOf(button)).toEqual({ background, color })
      const shown = button.locator("img").filter({ visible: true })
      await expect(shown).toHaveCount(1)
      await expect(shown).toHaveAttribute("src", logo)
      expect(await coloursOf(buttonOf(page, "Provider plain"))).not.toMatchObject({ background })
    },
  )
}

test(
  "takes a logo of next-auth's own by its path, and a colour of three digits for the hovered button as well",
  covers("style.short-forms"),
  async ({ page }) => {
    await page.goto("signin")

    const button = buttonOf(page, "Provider short")
    const sources = await button
      .locator("img")
      .evaluateAll((images) => images.map((image) => image.getAttribute("src")))
    const logos = "https://authjs.dev/img/providers"
    expect(sources).toEqual([`${logos}/google.svg`, `${logos}/google-dark.svg`])
    expect(await coloursOf(button)).toMatchObject({ background: "rgb(170, 187, 204)" })
    await expect(button).toHaveAttribute(
      "style",
      /--provider-bg-hover: ?rgba\(170, 187, 204, 0\.8\)/,
    )
  },
)

/** What a style sheet says is so at once: there is nothing to wait for. */
function coloursOf(button: Locator) {
  return button.evaluate((element) => {
    const { backgroundColor: background, color } = getComputedStyle(element)
    return { background, color }
  })
}

function buttonOf(page: Page, name: string) {
  return page.getByRole("button", { name: `Sign in with ${name}` })
}
