import { covers, expect, session, test } from "../test.ts"
import { submitCredentials } from "../verbs/credentials.ts"
import { printed } from "../verbs/printed.ts"
import { printedEvents } from "./printed-events.ts"

test.use({ scenario: "database-with-tokens" })

test(
  "sign a user in beside an adapter, where sessions are JSON Web Tokens",
  covers("credentials.beside-adapter"),
  async ({ auth }) => {
    await submitCredentials(auth, { username: "Ada" })

    expect(await session(auth)).toMatchObject({ user: { name: "Ada" } })
  },
)

test(
  "leave nothing in the database",
  covers("credentials.not-stored"),
  async ({ auth, database }) => {
    await submitCredentials(auth, { username: "Ada" })

    expect(await session(auth)).toMatchObject({ user: { name: "Ada" } })
    expect(await database.rows("user")).toEqual([])
    expect(await database.rows("account")).toEqual([])
    expect(await database.rows("session")).toEqual([])
  },
)

test(
  "send the signIn event with user and account, and no profile",
  covers("events.sign-in-by-credentials"),
  async ({ auth, serverLog }) => {
    await submitCredentials(auth, { username: "Ada" })

    const id = "of-a-directory"
    const account = { providerAccountId: id, type: "credentials", provider: "credentials" }
    await expect
      .poll(() => printedEvents(serverLog))
      .toEqual([["signIn", { user: { id, name: "Ada" }, account }]])
  },
)

test(
  "give the jwt callback what authorize() returned",
  covers("jwt-callback.credentials-user"),
  async ({ auth, serverLog }) => {
    await submitCredentials(auth, { username: "Ada" })

    await expect.poll(() => printed(serverLog, "jwt callback")).toHaveLength(1)
    expect(printed(serverLog, "jwt callback")).toMatchObject([
      { user: { id: "of-a-directory", name: "Ada" }, provider: "credentials" },
    ])
  },
)

test(
  "have the token that the jwt callback returned",
  covers("jwt-callback.credentials-user"),
  async ({ auth }) => {
    await submitCredentials(auth, { username: "Ada" })

    const token = await auth.get("/api/token")
    expect(await token.json()).toMatchObject({
      sub: "of-a-directory",
      name: "Ada",
      provider: "credentials",
    })
  },
)

test(
  "tell the jwt callback that it is a sign-in",
  covers("jwt-callback.sign-in-trigger"),
  async ({ auth, serverLog }) => {
    await submitCredentials(auth, { username: "Ada" })

    await expect.poll(() => printed(serverLog, "jwt callback")).toHaveLength(1)
    expect(printed(serverLog, "jwt callback")).toMatchObject([
      { provider: "credentials", trigger: "signIn" },
    ])
  },
)
