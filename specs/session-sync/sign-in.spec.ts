import { covers, expect, session, test } from "../test.ts"
import { aMinuteLater, openTab, openWindow, shown } from "./tabs.ts"
import { openSession, status } from "../verbs/session-page.ts"

for (const [place, open] of [
  ["the other tab", openTab],
  ["another window", openWindow],
] as const) {
  test(
    `in one tab reaches ${place} without a reload`,
    covers("session-sync.sign-in"),
    async ({ page, context, github }) => {
      await openSession(page)
      const other = await open(page)
      await aMinuteLater(context)

      await page.getByRole("button", { name: "Sign in with GitHub" }).click()

      await expect
        .poll(() => shown(other))
        .toEqual(["loading", "unauthenticated", github.user.email])
      await expect(status(page)).toHaveText("authenticated")
    },
  )
}

test(
  "in a window reaches the tab that opened it",
  covers("session-sync.sign-in"),
  async ({ page, context, github }) => {
    await openSession(page)
    const opened = await openWindow(page)
    await aMinuteLater(context)

    await opened.getByRole("button", { name: "Sign in with GitHub" }).click()

    await expect.poll(() => shown(page)).toEqual(["loading", "unauthenticated", github.user.email])
  },
)

test(
  "of another user reaches the other tab",
  covers("session-sync.sign-in"),
  async ({ page, context, github }) => {
    await openSession(page)
    await page.getByRole("button", { name: "Sign in with GitHub" }).click()
    await expect(status(page)).toHaveText("authenticated")
    const other = await openTab(page)
    github.user = github.users.grace
    await aMinuteLater(context)

    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    const { ada, grace } = github.users
    await expect.poll(() => shown(other)).toEqual(["loading", ada.email, grace.email])
  },
)

test(
  "leaves a second browser profile signed out",
  covers("session-sync.own-profile-only"),
  async ({ page, newProfile }) => {
    await openSession(page)
    const profile = await newProfile()
    const stranger = await profile.newPage()
    await openSession(stranger)

    await page.getByRole("button", { name: "Sign in with GitHub" }).click()

    await expect(status(page)).toHaveText("authenticated")
    expect(await shown(stranger)).toEqual(["loading", "unauthenticated"])
    expect(await session(profile.request)).toEqual({})
  },
)
