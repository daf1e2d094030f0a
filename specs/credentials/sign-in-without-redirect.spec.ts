import { covers, expect, session, test } from "../test.ts"
import { call, leaveBy, open, unauthenticated } from "../verbs/session-page.ts"

test.use({ scenario: "sign-in-callback" })

for (const [what, fields, error, status] of [
  ["wrong credentials", { username: "Ada", password: "wrong" }, "CredentialsSignin", 401],
  [
    "a directory that throws",
    { username: "Ada", password: "throw" },
    "The directory is closed & dark",
    401,
  ],
  ["a user who is refused", { username: "Refused", password: "right" }, "AccessDenied", 403],
] as const) {
  test(
    `resolves with an error, and stays: ${what}`,
    covers("sign-in-without-redirect.credentials-refused"),
    async ({ page, app }) => {
      await open(page, unauthenticated)

      const result = await call(page, "signIn", "credentials", { redirect: false, ...fields })

      expect(result).toEqual({ error, status, ok: false, url: null })
      expect(page.url()).toBe(`${app.origin}/session`)
      expect(await session(page.request)).toEqual({})
    },
  )
}

test(
  "resolves with where the user would have gone, and stays",
  covers("sign-in-without-redirect.credentials-accepted"),
  async ({ page, app }) => {
    await open(page, unauthenticated)
    const fields = { username: "Ada", password: "right", callbackUrl: "/server-session?a=1" }

    const result = await call(page, "signIn", "credentials", { redirect: false, ...fields })

    const url = `${app.origin}/server-session?a=1`
    expect(result).toMatchObject({ status: 200, ok: true, url })
    await expect(page.locator("#status")).toHaveText("authenticated")
    expect(page.url()).toBe(`${app.origin}/session`)
  },
)

test(
  "resolves with an undefined error where there is none",
  covers("sign-in-without-redirect.no-error"),
  async ({ page }) => {
    await open(page, unauthenticated)
    const fields = { username: "Ada", password: "right" }

    const result = await call(page, "signIn", "credentials", { redirect: false, ...fields })

    expect(result).toHaveProperty("error", undefined)
  },
)

test(
  "redirects all the same with a provider of OAuth",
  covers("sign-in-without-redirect.other-providers"),
  async ({ page, app, github }) => {
    await page.goto("/session")

    await leaveBy(page, "signIn", "github", { redirect: false, callbackUrl: "/server-session" })

    await expect(page.locator("#server-session")).toContainText(`${github.user.email}`)
    expect(page.url()).toBe(`${app.origin}/server-session`)
  },
)
