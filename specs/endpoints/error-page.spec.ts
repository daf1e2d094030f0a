import type { RequirementId } from "../requirements/index.ts"
import { covers, expect, test } from "../test.ts"

type Page = {
  code: string
  requirement: RequirementId
  status: number
  heading: string
  text: string
}

const pages: Page[] = [
  {
    code: "Configuration",
    requirement: "error-page.configuration",
    status: 500,
    heading: "Server error",
    text: "There is a problem with the server configuration.",
  },
  {
    code: "AccessDenied",
    requirement: "error-page.access-denied",
    status: 403,
    heading: "Access Denied",
    text: "You do not have permission to sign in.",
  },
  {
    code: "Verification",
    requirement: "error-page.verification",
    status: 403,
    heading: "Unable to sign in",
    text: "The sign in link is no longer valid.",
  },
]

for (const { code, requirement, status, heading, text } of pages) {
  test(`of ${code} says what is wrong`, covers(requirement), async ({ page }) => {
    await page.goto(`error?error=${code}`)

    await expect(page.getByText(text)).toBeVisible()
  })

  test(
    `of ${code} is a ${status} headed "${heading}"`,
    covers("error-page.status-and-heading"),
    async ({ page }) => {
      const response = await page.goto(`error?error=${code}`)

      expect(response?.status()).toBe(status)
      await expect(page.getByRole("heading")).toHaveText(heading)
    },
  )
}

for (const code of ["AccessDenied", "Verification"]) {
  test(
    `of ${code} leads back to the sign-in page`,
    covers("error-page.way-back"),
    async ({ page, app }) => {
      await page.goto(`error?error=${code}`)

      await page.getByRole("link", { name: "Sign in" }).click()

      await expect(page).toHaveURL(`${app.endpoints}signin`)
      await expect(page.getByRole("button", { name: "Sign in with GitHub" })).toBeVisible()
    },
  )
}

for (const query of ["?error=Nonsense", "?error=", ""]) {
  test(`of error${query} is that of Default`, covers("error-page.default"), async ({ auth }) => {
    const byDefault = await auth.get("error?error=Default")

    const response = await auth.get(`error${query}`)

    expect(await response.text()).toBe(await byDefault.text())
  })
}

test(
  `of Default is a 200 headed "Error"`,
  covers("error-page.status-and-heading"),
  async ({ page, app }) => {
    const response = await page.goto("error?error=Default")

    expect(response?.status()).toBe(200)
    await expect(page.getByRole("heading")).toHaveText("Error")
    await expect(page.getByRole("link")).toHaveAttribute("href", app.origin)
  },
)

test(
  "of a code in the path is that of the code",
  covers("error-page.code-in-path"),
  async ({ auth }) => {
    const response = await auth.get("error/AccessDenied")

    expect(response.status()).toBe(403)
  },
)

test(
  "of two codes is that of the query, not of the path",
  covers("error-page.code-in-query-wins"),
  async ({ auth }) => {
    const response = await auth.get("error/AccessDenied?error=Configuration")

    expect(response.status()).toBe(500)
  },
)
