import { covers, expect, session, signIn, test } from "../test.ts"
import { call, leaveBy, openSession } from "../verbs/session-page.ts"

for (const [what, callbackUrl] of [
  ["a path", "/server-session"],
  ["a path with a query", "/server-session?a=1&b=%2F2"],
] as const) {
  test(
    `ends at its callbackUrl: ${what}`,
    covers("sign-out-callback-url.option"),
    async ({ page, app }) => {
      await signIn(page.request)
      await openSession(page, "/session")

      await leaveBy(page, "signOut", { callbackUrl })

      await expect(page.locator("#server-session")).toHaveText("null")
      expect(page.url()).toBe(`${app.origin}${callbackUrl}`)
    },
  )
}

test(
  "ends at its callbackUrl: a path with a hash",
  covers("sign-out-callback-url.option"),
  async ({ page, app }) => {
    await signIn(page.request)
    await openSession(page, "/session")
    const arrival = page.waitForEvent("load")

    await leaveBy(page, "signOut", { callbackUrl: "/server-session#part" })

    await arrival
    expect(page.url()).toBe(`${app.origin}/server-session#part`)
  },
)

test(
  "ends where it was called, without a callbackUrl",
  covers("sign-out-callback-url.default"),
  async ({ page, app }) => {
    await signIn(page.request)
    await openSession(page, "/session?a=1")

    await leaveBy(page, "signOut")

    await expect(page.locator("#status")).toHaveText("unauthenticated")
    expect(page.url()).toBe(`${app.origin}/session?a=1`)
  },
)

test(
  "ends at the homepage instead of another site",
  covers("sign-out-callback-url.foreign"),
  async ({ page, app }) => {
    await signIn(page.request)
    await openSession(page, "/session")

    await leaveBy(page, "signOut", { callbackUrl: "https://evil.example/x" })

    await expect(page.getByText("Not signed in")).toBeVisible()
    expect(page.url()).toBe(`${app.origin}/`)
  },
)

for (const [what, callbackUrl, path] of [
  ["a path", "/server-session?a=1#part", "/server-session?a=1#part"],
  ["another site", "https://evil.example/x", ""],
] as const) {
  test(
    `resolves to the validated address and stays, without the redirect: ${what}`,
    covers("sign-out-callback-url.no-redirect"),
    async ({ page, app }) => {
      await signIn(page.request)
      await openSession(page, "/session")
      await expect(page.locator("#status")).toHaveText("authenticated")

      const data = await call(page, "signOut", { redirect: false, callbackUrl })

      expect(data).toEqual({ url: `${app.origin}${path}` })
      await expect(page.locator("#status")).toHaveText("unauthenticated")
      expect(page.url()).toBe(`${app.origin}/session`)
      expect(await session(page.request)).toEqual({})
    },
  )
}
