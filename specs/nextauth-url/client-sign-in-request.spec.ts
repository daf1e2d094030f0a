import type { Page } from "@playwright/test"
import { covers, expect, test } from "../test.ts"
import { leaveBy } from "../verbs/session-page.ts"

test(
  "signIn() posts to the provider's address without an empty query",
  covers("client-sign-in.no-empty-query"),
  async ({ page, app }) => {
    await page.goto("/session")
    await endAtGitHub(page)
    const posted = page.waitForRequest((request) => request.method() === "POST")

    await leaveBy(page, "signIn", "github")

    expect((await posted).url()).toBe(`${app.endpoints}signin/github`)
  },
)

test(
  "signIn() sends additional parameters to the provider",
  covers("authorization.additional-parameters"),
  async ({ page }) => {
    await page.goto("/session")
    await endAtGitHub(page)

    // As the documentation has it, where there are no options.
    await leaveBy(page, "signIn", "github", null, { login_hint: "ada@users.example" })

    await page.waitForURL("https://github.com/login/oauth/authorize?*")
    expect(new URL(page.url()).searchParams.get("login_hint")).toBe("ada@users.example")
  },
)

const loginHint = { login_hint: "ada@users.example" }

for (const [form, parameters] of [
  ["an object", () => loginHint],
  ["a text", () => new URLSearchParams(loginHint).toString()],
  ["pairs", () => Object.entries(loginHint)],
  // Made in the page: what a browser has of its own can't be sent to it.
  [
    "URLSearchParams",
    (page) => page.evaluateHandle((hint) => new URLSearchParams(hint), loginHint),
  ],
] as const satisfies [string, (page: Page) => unknown][]) {
  test(
    `signIn() takes additional parameters as ${form}`,
    covers("authorization.forms-of-parameters"),
    async ({ page }) => {
      await page.goto("/session")
      await endAtGitHub(page)

      await leaveBy(page, "signIn", "github", {}, await parameters(page))

      await page.waitForURL("https://github.com/login/oauth/authorize?*")
      expect(new URL(page.url()).searchParams.get("login_hint")).toBe("ada@users.example")
    },
  )
}

test(
  "signIn() leads to the error page where it is not told the providers",
  covers("client-fetch-error.providers"),
  async ({ page, app }) => {
    await page.goto("/session")
    await page.route("**/api/auth/providers", (route) => route.abort("connectionrefused"))

    await leaveBy(page, "signIn", "github")

    await expect(page).toHaveURL(`${app.endpoints}error`)
  },
)

/** What is asked here is how a sign-in begins: its end would fall into the next check. */
async function endAtGitHub(page: Page): Promise<void> {
  await page.route("https://github.com/**", (route) => route.fulfill({ body: "GitHub" }))
}
