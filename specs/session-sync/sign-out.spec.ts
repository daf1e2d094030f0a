import { covers, expect, session, signIn, test } from "../test.ts"
import { call, openSession, status } from "../verbs/session-page.ts"
import { aMinuteLater, openTab, openWindow, shown } from "./tabs.ts"

for (const [place, open] of [
  ["the other tab", openTab],
  ["another window", openWindow],
] as const) {
  test(
    `in one tab reaches ${place} without a reload`,
    covers("session-sync.sign-out"),
    async ({ page, context, github }) => {
      await signIn(page.request)
      await openSession(page)
      const other = await open(page)
      await aMinuteLater(context)

      await page.getByRole("button", { name: "Sign out" }).click()

      await expect
        .poll(() => shown(other))
        .toEqual(["loading", github.user.email, "unauthenticated"])
      await expect(status(page)).toHaveText("unauthenticated")
    },
  )
}

test(
  "without a redirect reaches every other tab",
  covers("session-sync.sign-out"),
  async ({ page, github }) => {
    await signIn(page.request)
    await openSession(page)
    const others = [await openTab(page), await openTab(page)]

    await call(page, "signOut", { redirect: false })

    const all = [page, ...others].map(() => ["loading", github.user.email, "unauthenticated"])
    await expect.poll(() => Promise.all([page, ...others].map(shown))).toEqual(all)
  },
)

test(
  "without a redirect is shown in its own tab without a reload",
  covers("sign-out-without-redirect.shown"),
  async ({ page, app, github }) => {
    await signIn(page.request)
    await openSession(page)

    const answer = await call(page, "signOut", { redirect: false, callbackUrl: "/protected" })

    expect(answer).toEqual({ url: `${app.origin}/protected` })
    await expect.poll(() => shown(page)).toEqual(["loading", github.user.email, "unauthenticated"])
    expect(await session(page.request)).toEqual({})
  },
)

test(
  "leaves the user of a second browser profile signed in",
  covers("session-sync.own-profile-only"),
  async ({ page, newProfile, github }) => {
    const { ada, grace } = github.users
    await signIn(page.request, { as: ada })
    await openSession(page)
    const profile = await newProfile()
    await signIn(profile.request, { as: grace })
    const stranger = await profile.newPage()
    await openSession(stranger)

    await page.getByRole("button", { name: "Sign out" }).click()

    await expect(status(page)).toHaveText("unauthenticated")
    expect(await shown(stranger)).toEqual(["loading", grace.email])
    expect(await session(profile.request)).toMatchObject({ user: { email: grace.email } })
  },
)
