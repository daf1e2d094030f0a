import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"
import { shadesOf } from "../verbs/shade.ts"

test.use({ scenario: "email-theme" })

test(
  "names host and link in text and HTML, in the colours of the theme",
  covers("email.content"),
  async ({ auth, app, mail }) => {
    await askForLink(auth, "grace@users.example")

    const sent = mail.latestTo("grace@users.example")
    const { host } = new URL(app.origin)
    const link = linkIn(sent)
    expect(sent.subject).toBe(`Sign in to ${host}`)
    expect(link).toMatch(new RegExp(`^${app.endpoints}callback/email\\?`))
    expect(sent.text).toContain(host)
    expect(sent.html.replaceAll("&#8203;", "")).toContain(host)
    expect(sent.html).toContain(`href="${link}"`)
    expect(sent.html).toContain("#123456")
    expect(sent.html).toContain("#fedcba")
  },
)

test(
  "begins at a button in the colours of the theme",
  covers("theme.sign-in-button"),
  async ({ page }) => {
    await page.goto("signin")

    const button = page.getByRole("button", { name: "Sign in with Email" })
    await expect(button).toHaveCSS("background-color", "rgb(18, 52, 86)")
    await expect(button).toHaveCSS("color", "rgb(254, 220, 186)")
  },
)

for (const colorScheme of ["light", "dark"] as const) {
  test(
    `begins at a page that is ${colorScheme} where the system is: the theme says nothing of it`,
    covers("theme.of-the-system"),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto("signin")

      expect(await shadesOf(page)).toEqual({ page: colorScheme, card: colorScheme })
    },
  )
}
