import type { Page } from "@playwright/test"

/** Switches from this tab to another: what the browser then tells the page. */
export async function leaveTab(tab: Page): Promise<void> {
  await tellVisibility(tab, "hidden")
}

/** Switches back to this tab: what the browser then tells the page. */
export async function returnToTab(tab: Page): Promise<void> {
  await tellVisibility(tab, "visible")
}

/** Switches to this window from another that did not cover it: what the browser then tells the page. */
export async function switchToWindow(tab: Page): Promise<void> {
  await tab.evaluate(() => window.dispatchEvent(new Event("focus")))
}

// No headless browser hides a tab behind another, so the page is told what it would be told.
function tellVisibility(tab: Page, state: DocumentVisibilityState): Promise<void> {
  return tab.evaluate((state) => {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true })
    Object.defineProperty(document, "hidden", { value: state === "hidden", configurable: true })
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }))
    window.dispatchEvent(new Event(state === "visible" ? "focus" : "blur"))
  }, state)
}
