import type { Page } from "@playwright/test"
import { covers, expect, session, signIn, test } from "../test.ts"
import { call, openSession } from "../verbs/session-page.ts"
import { shown } from "./tabs.ts"

const blocks: Record<string, (page: Page) => Promise<unknown>> = {
  "refuses to store": (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
      }
    }),
  "is not accessible": (page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError")
        },
      })
    }),
}

for (const [state, block] of Object.entries(blocks)) {
  test(
    `signOut() ends the session where localStorage ${state}`,
    covers("blocked-storage.sign-out"),
    async ({ page, app, github }) => {
      await block(page)
      await signIn(page.request)
      await openSession(page)

      const answer = await call(page, "signOut", { redirect: false, callbackUrl: "/" })

      expect(answer).toEqual({ url: `${app.origin}/` })
      await expect
        .poll(() => shown(page))
        .toEqual(["loading", github.user.email, "unauthenticated"])
      expect(await session(page.request)).toEqual({})
    },
  )

  test(
    `getSession() resolves with the session where localStorage ${state}`,
    covers("blocked-storage.get-session"),
    async ({ page, github }) => {
      await block(page)
      await signIn(page.request)
      await openSession(page)

      const session = await call(page, "getSession")

      expect(session).toMatchObject({ user: { email: github.user.email } })
    },
  )
}
