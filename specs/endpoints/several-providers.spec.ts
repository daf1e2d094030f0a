import { covers, csrfToken, expect, test } from "../test.ts"
import { startSignIn } from "../verbs/authorize.ts"

test.use({ scenario: "several-providers" })

test(
  "the list of providers has every one, in the order of the options",
  covers("providers.list"),
  async ({ auth, app }) => {
    const response = await auth.get("providers")

    const described = (id: string, name: string, type: string) => ({
      id,
      name,
      type,
      signinUrl: `${app.endpoints}signin/${id}`,
      callbackUrl: `${app.endpoints}callback/${id}`,
    })
    const body = (await response.json()) as Record<string, unknown>
    expect(Object.entries(body)).toEqual([
      ["github", described("github", "GitHub", "oauth")],
      ["github-at-work", described("github-at-work", "GitHub at work", "oauth")],
      ["misconfigured", described("misconfigured", "Misconfigured", "oauth")],
      ["credentials", described("credentials", "a password", "credentials")],
    ])
  },
)

test(
  "the sign-in page has a form for every provider",
  covers("sign-in-page.form-per-provider"),
  async ({ page, app }) => {
    await page.goto("signin")

    const token = await csrfToken(page.request)
    const formWith = (name: string) =>
      page.locator("form").filter({ has: page.getByRole("button", { name, exact: true }) })
    const action = (path: string) => ["action", `${app.endpoints}${path}`] as const
    await expect(page.locator("form")).toHaveCount(4)
    await expect(page.locator(`form [name="csrfToken"][value="${token}"]`)).toHaveCount(4)
    await expect(formWith("Sign in with GitHub")).toHaveAttribute(...action("signin/github"))
    await expect(formWith("Sign in with GitHub at work")).toHaveAttribute(
      ...action("signin/github-at-work"),
    )
    await expect(formWith("Sign in with a password")).toHaveAttribute(
      ...action("callback/credentials"),
    )
  },
)

test(
  "the form of a credentials provider asks for what the options say",
  covers("sign-in-page.credentials-form"),
  async ({ page }) => {
    await page.goto("signin")

    await expect(page.getByLabel("Username")).toHaveAttribute("name", "username")
    await expect(page.getByLabel("Username")).toHaveAttribute("placeholder", "jsmith")
    await expect(page.getByLabel("Password")).toHaveAttribute("name", "password")
    await expect(page.getByLabel("Password")).toHaveAttribute("type", "password")
    await expect(page.getByLabel("Password")).toHaveAttribute("placeholder", "")
  },
)

test(
  "a sign-in with the second provider comes back to its own callback",
  covers("authorization.request"),
  async ({ auth, app }) => {
    const response = await startSignIn(auth, { provider: "github-at-work" })

    const { searchParams } = new URL(response.headers()["location"] ?? "")
    expect(searchParams.get("redirect_uri")).toBe(`${app.endpoints}callback/github-at-work`)
  },
)
