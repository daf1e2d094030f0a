import type { Locator, Page } from "@playwright/test"

/** The colour of an element's own background. */
export function backgroundOf(element: Locator): Promise<string> {
  return element.evaluate((one) => getComputedStyle(one).backgroundColor)
}

/** Whether what a reader sees behind things is rather white or rather black. */
type Shade = "light" | "dark"

/** The shades of a built-in page and of its card. A style sheet's word holds at once: there is nothing to wait for. */
export async function shadesOf(page: Page): Promise<{ page: Shade; card: Shade }> {
  return {
    page: await shadeBehind(page.locator("body")),
    card: await shadeBehind(page.locator(".card")),
  }
}

/** The shade of an element's own background, or of the first one around it. */
function shadeBehind(element: Locator): Promise<Shade> {
  return element.evaluate((innermost) => {
    const background = (one: Element): string => {
      const { backgroundColor } = getComputedStyle(one)
      const seesThrough = backgroundColor === "rgba(0, 0, 0, 0)"
      return seesThrough && one.parentElement ? background(one.parentElement) : backgroundColor
    }
    const [red = 0, green = 0, blue = 0] = (background(innermost).match(/\d+/g) ?? []).map(Number)
    return red + green + blue > 1.5 * 255 ? "light" : "dark"
  })
}
