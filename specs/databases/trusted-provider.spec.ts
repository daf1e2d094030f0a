import { users } from "../../mocks/github/users.ts"
import { covers, expect, session, signIn, test } from "../test.ts"
import { printedEvents } from "./printed-events.ts"

test.use({ scenario: "database-with-trust" })

const trusted = "trusted-github"

test(
  "its account is linked to the user who has the address",
  covers("linking.trusted-provider"),
  async ({ auth, visitor, database }) => {
    await signIn(auth)
    const kept = await database.rows("user")

    const later = await visitor()
    await signIn(later, { provider: trusted })

    expect(await session(later)).toMatchObject({ user: { email: users.ada.email } })
    expect(await database.rows("user")).toEqual(kept)
    expect(await database.rows("account")).toMatchObject([
      { userId: kept[0]?.id, provider: "github" },
      { userId: kept[0]?.id, provider: trusted },
    ])
  },
)

test(
  "trust is each provider's own: an account of one that has none is refused",
  covers("linking.trusted-provider"),
  async ({ auth, visitor, app, database }) => {
    await signIn(auth, { provider: trusted })

    const end = await signIn(await visitor())

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthAccountNotLinked`)
    expect(await database.rows("account")).toMatchObject([{ provider: trusted }])
  },
)

test(
  "createUser is not sent where its account is linked to a user",
  covers("events.create-user-only-when-created"),
  async ({ auth, visitor, serverLog }) => {
    await signIn(auth)
    await signIn(await visitor(), { provider: trusted })

    const names = () => printedEvents(serverLog).map(([name]) => name)
    await expect.poll(() => names().filter((name) => name === "signIn")).toHaveLength(2)
    expect(names()).toEqual(["createUser", "linkAccount", "signIn", "linkAccount", "signIn"])
  },
)

test(
  "a user whom its account is linked to is not new",
  covers("pages.new-user-once"),
  async ({ auth, visitor, app }) => {
    await signIn(auth)

    const end = await signIn(await visitor(), { provider: trusted, callbackUrl: "/session" })

    expect(end.url()).toBe(`${app.origin}/session`)
  },
)
