import { covers, expect, test } from "../test.ts"
import { leaveBy } from "../verbs/session-page.ts"

for (const [what, callbackUrl] of [
  ["another site", "https://evil.example/x"],
  ["another site without its scheme", "https:\\\\evil.example/x"],
  ["a script", "javascript:document.title='evil'"],
] as const) {
  test(
    `ends at the homepage instead of ${what}`,
    covers("sign-in-callback-url.foreign"),
    async ({ page, app, github }) => {
      await page.goto("/session")

      await leaveBy(page, "signIn", "github", { callbackUrl })

      await expect(page.getByText(`Signed in as ${github.user.email}`)).toBeVisible()
      expect(page.url()).toBe(`${app.origin}/`)
    },
  )
}

for (const callbackUrl of ["//evil.example/x", "/\\evil.example/x"]) {
  test(
    `stays on the site with the callbackUrl ${callbackUrl}`,
    covers("sign-in-callback-url.foreign"),
    async ({ page, app, context }) => {
      await page.goto("/session")

      await leaveBy(page, "signIn", "github", { callbackUrl })

      await page.waitForURL(({ pathname }) => pathname !== "/session")
      expect(new URL(page.url()).origin).toBe(app.origin)
      expect(await context.cookies(app.origin)).toContainEqual(
        expect.objectContaining({ name: "next-auth.session-token" }),
      )
    },
  )
}
