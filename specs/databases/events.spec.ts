import { users } from "../../mocks/github/users.ts"
import { covers, expect, session, signIn, test } from "../test.ts"
import { signInByMail } from "../verbs/email.ts"
import { printedEvents } from "./printed-events.ts"

test.use({ scenario: "database" })

test(
  "a first sign-in sends createUser, linkAccount and signIn, with the user of the database",
  covers("events.create-user", "events.link-account", "events.sign-in-new-user"),
  async ({ auth, database, github, serverLog }) => {
    await signIn(auth)

    await expect.poll(() => printedEvents(serverLog)).toHaveLength(3)
    const [user] = await database.rows("user")
    const { id, name, email, avatar_url: image } = github.user
    const account = expect.objectContaining({
      provider: "github",
      type: "oauth",
      providerAccountId: String(id),
      access_token: github.tokenOf(github.user),
    })
    const profile = expect.objectContaining({ name, email, image })
    const ofProvider = expect.objectContaining({ name, email })
    expect(printedEvents(serverLog)).toEqual([
      ["createUser", { user }],
      ["linkAccount", { user, account, profile }],
      ["signIn", { user, account, profile: ofProvider, isNewUser: true }],
    ])
  },
)

test(
  "a second sign-in sends signIn alone, and the user is not new",
  covers("events.sign-in-new-user", "events.create-user", "events.link-account"),
  async ({ auth, visitor, database, serverLog }) => {
    await signIn(auth)
    await signIn(await visitor())

    await expect.poll(() => printedEvents(serverLog)).toHaveLength(4)
    const [user] = await database.rows("user")
    expect(printedEvents(serverLog).at(-1)).toEqual([
      "signIn",
      expect.objectContaining({ user, isNewUser: false }),
    ])
  },
)

test(
  "an account that is linked to who is signed in sends linkAccount and signIn",
  covers("events.link-account"),
  async ({ auth, database, serverLog }) => {
    await signIn(auth)
    await signIn(auth, { provider: "github-at-work", as: users.grace })

    await expect.poll(() => printedEvents(serverLog)).toHaveLength(5)
    const [user] = await database.rows("user")
    const account = expect.objectContaining({
      provider: "github-at-work",
      providerAccountId: String(users.grace.id),
    })
    const profile = expect.objectContaining({ email: users.grace.email })
    expect(printedEvents(serverLog).slice(3)).toEqual([
      ["linkAccount", { user, account, profile }],
      ["signIn", { user, account, profile, isNewUser: false }],
    ])
  },
)

test(
  "a sign-in that is refused sends nothing",
  covers("events.sign-in-only-when-successful"),
  async ({ auth, visitor, serverLog }) => {
    await signIn(auth)
    await signIn(await visitor(), { provider: "github-at-work" })
    await session(auth)

    await expect.poll(() => printedEvents(serverLog)).toHaveLength(4)
    expect(printedEvents(serverLog).map(([name]) => name)).toEqual([
      "createUser",
      "linkAccount",
      "signIn",
      "session",
    ])
  },
)

test(
  "a session that is read sends session, with a session and no token",
  covers("events.session-of-database"),
  async ({ auth, serverLog }) => {
    await signIn(auth)
    await session(auth)

    await expect.poll(() => printedEvents(serverLog)).toHaveLength(4)
    const ending = expect.objectContaining({ expires: expect.any(String) })
    expect(printedEvents(serverLog).at(-1)).toEqual(["session", { session: ending }])
  },
)

test(
  "a session that is read sends the session that the adapter has",
  covers("events.session-of-adapter"),
  async ({ auth, database, serverLog }) => {
    await signIn(auth)
    await session(auth)

    await expect.poll(() => printedEvents(serverLog)).toHaveLength(4)
    const [row] = await database.rows("session")
    const { sessionToken, userId } = row ?? {}
    expect(printedEvents(serverLog).at(-1)).toEqual([
      "session",
      { session: expect.objectContaining({ sessionToken, userId }) },
    ])
  },
)

test(
  "a mailed link sends createUser for whom nobody knew, and updateUser for whom the database had",
  covers("events.update-user"),
  async ({ auth, visitor, database, mail, serverLog }) => {
    const later = await visitor()
    for (const browser of [auth, later]) {
      await signInByMail(browser, mail, "grace@users.example")
    }

    await expect.poll(() => printedEvents(serverLog)).toHaveLength(4)
    const [row] = await database.rows("user")
    const user = { ...row, emailVerified: new Date(row?.emailVerified ?? 0).toISOString() }
    const account = { type: "email", provider: "email", providerAccountId: user.email }
    expect(printedEvents(serverLog)).toEqual([
      ["createUser", { user: { ...user, emailVerified: expect.any(String) } }],
      ["signIn", expect.objectContaining({ account, isNewUser: true })],
      ["updateUser", { user }],
      ["signIn", { user, account, isNewUser: false }],
    ])
  },
)
