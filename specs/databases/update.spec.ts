import { covers, expect, signIn, test } from "../test.ts"
import { printed } from "../verbs/printed.ts"
import { authenticated, call, open, state } from "../verbs/session-page.ts"

test.use({ scenario: "database" })

test(
  "gives the session callback what it was given, with its trigger",
  covers("update.reaches-session-callback"),
  async ({ page, github, serverLog }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))

    await call(page, "update", { name: "Ada King" })

    await expect.poll(() => printed(serverLog, "session callback")).toHaveLength(2)
    const [read, updated] = printed(serverLog, "session callback")
    expect(read).not.toHaveProperty("trigger")
    expect(updated).toEqual({
      ...(read as object),
      trigger: "update",
      newSession: { name: "Ada King" },
    })
  },
)

test(
  "with data, resolves with what the session callback made of them, and components show it",
  covers("update.database-session"),
  async ({ page, github }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))

    const session = await call(page, "update", { name: "Ada King" })

    expect(session).toMatchObject({ user: { name: "Ada King", email: github.user.email } })
    await expect
      .poll(() => state(page))
      .toMatchObject({
        status: "authenticated",
        data: { user: { name: "Ada King" } },
      })
  },
)

test(
  "without data, resolves with what the database has by now, and components show it",
  covers("update.database-session"),
  async ({ page, database, github }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))
    await database.run(`UPDATE "user" SET "name" = 'Ada King'`)

    const session = await call(page, "update")

    expect(session).toMatchObject({ user: { name: "Ada King", email: github.user.email } })
    await expect
      .poll(() => state(page))
      .toMatchObject({
        status: "authenticated",
        data: { user: { name: "Ada King" } },
      })
  },
)
