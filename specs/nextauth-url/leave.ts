import type { Page } from "@playwright/test"

/** Calls a function of the client API in a session page and lets the page go where it leads. */
export async function leaveBy(
  page: Page,
  name: "signIn" | "signOut",
  ...parameters: unknown[]
): Promise<void> {
  await page.waitForFunction(() => "nextAuth" in window)
  type Client = { nextAuth: Record<string, (...parameters: unknown[]) => Promise<unknown>> }
  await page.evaluate(
    ([name, parameters]) => {
      // Not awaited: the page that would answer is left.
      void (window as unknown as Client).nextAuth[name]?.(...parameters)
    },
    [name, parameters] as const,
  )
}
