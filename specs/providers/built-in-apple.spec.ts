import { covers, expect, session, test } from "../test.ts"

test.use({ scenario: "built-in-providers-https" })

test(
  "its user is signed in, whose browser posts the code from Apple's site",
  covers("apple.posted-code"),
  async ({ page, app }) => {
    await page.goto("/api/auth/signin")
    const back = page.waitForResponse(`${app.origin}/api/auth/callback/apple`)
    await page.getByRole("button", { name: "Sign in with Apple" }).click()

    expect(await (await back).headerValue("location")).toBe(app.origin)
    expect(await session(page.request)).toMatchObject({ user: { email: "ada@users.example" } })
  },
)
