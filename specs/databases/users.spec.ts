import { users } from "../../mocks/github/users.ts"
import { printed } from "../verbs/printed.ts"
import { covers, expect, session, signIn, test } from "../test.ts"

test.use({ scenario: "database" })

test(
  "a second sign-in finds the user and the account of the first",
  covers("users.found-again"),
  async ({ auth, visitor, database }) => {
    await signIn(auth)
    const kept = await database.rows("user")
    const [account] = await database.rows("account")

    const later = await visitor()
    await signIn(later)

    expect(await session(later)).toMatchObject({ user: { name: kept[0]?.name } })
    expect(await database.rows("user")).toEqual(kept)
    const { userId, provider, providerAccountId } = account ?? {}
    expect(await database.rows("account")).toEqual([
      expect.objectContaining({ userId, provider, providerAccountId }),
    ])
  },
)

test(
  "who is signed in, and signs in again, still is",
  covers("users.found-again"),
  async ({ auth, database, github }) => {
    await signIn(auth)
    const kept = await database.rows("user")

    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    expect(await database.rows("user")).toEqual(kept)
  },
)

test(
  "a second sign-in records the access token that it was given",
  covers("users.tokens-of-sign-in"),
  async ({ auth, visitor, database, github }) => {
    await signIn(auth)
    const first = github.tokenOf(github.user)

    await signIn(await visitor())

    const second = github.tokenOf(github.user)
    expect(second).not.toBe(first)
    expect(await database.rows("account")).toMatchObject([{ access_token: second }])
  },
)

test(
  "a user is found by the account, whatever became of the address in the database",
  covers("users.found-again"),
  async ({ auth, visitor, database }) => {
    await signIn(auth)
    await database.run(`UPDATE "user" SET "email" = 'countess@users.example'`)

    const later = await visitor()
    await signIn(later)

    expect(await session(later)).toMatchObject({ user: { email: "countess@users.example" } })
    expect(await database.rows("user")).toHaveLength(1)
  },
)

test(
  "each person has a user and an account of their own",
  covers("users.found-again"),
  async ({ auth, visitor, database }) => {
    await signIn(auth, { as: users.ada })
    await signIn(await visitor(), { as: users.grace })

    const [ada, grace] = await database.rows("user")
    expect([ada?.email, grace?.email]).toEqual([users.ada.email, users.grace.email])
    expect(await database.rows("account")).toMatchObject([
      { userId: ada?.id, providerAccountId: String(users.ada.id) },
      { userId: grace?.id, providerAccountId: String(users.grace.id) },
    ])
  },
)

test(
  "a signIn callback is given the provider's user first, and the database's user from then on",
  covers("sign-in-callback.database-user"),
  async ({ auth, visitor, database, github, serverLog }) => {
    await signIn(auth)
    await signIn(await visitor())

    await expect.poll(() => printed(serverLog, "signIn callback")).toHaveLength(2)
    const { id, name, email, avatar_url: image } = github.user
    const [user] = await database.rows("user")
    expect(printed(serverLog, "signIn callback")).toEqual([
      { user: { id: String(id), name, email, image }, provider: "github" },
      { user, provider: "github" },
    ])
  },
)

test(
  "of whom the provider tells no address is kept without one",
  covers("database.user-without-address"),
  async ({ auth, database, github }) => {
    github.user = github.users.linus
    github.once("emails", (answer) => {
      answer.status = 403
    })

    await signIn(auth)

    const { name } = github.users.linus
    expect(await database.rows("user")).toMatchObject([{ name, email: null }])
    expect(await session(auth)).toMatchObject({ user: { name } })
  },
)

test(
  "whose token comes with a list of scopes has them in one text, with spaces between",
  covers("callback.scope-list"),
  async ({ auth, database, github }) => {
    github.once("access_token", (answer) => {
      answer.json = { ...answer.json, scope: ["read:user", "user:email"] }
    })

    await signIn(auth)

    expect(await database.rows("account")).toMatchObject([{ scope: "read:user user:email" }])
  },
)
