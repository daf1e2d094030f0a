import { users } from "../../mocks/github/users.ts"
import { covers, expect, session, signIn, signOut, test } from "../test.ts"
import { signInByMail } from "../verbs/email.ts"
import { expectLinkedAfterEmail } from "./linked-after-email.ts"

test.use({ scenario: "database" })

const elsewhere = "github-at-work"
const address = users.ada.emails[0]!.email

test(
  "an account of another provider with the address of a user is refused",
  covers("linking.same-address-refused"),
  async ({ auth, visitor, app, database }) => {
    await signIn(auth)
    const [kept, accounts] = [await database.rows("user"), await database.rows("account")]

    const stranger = await visitor()
    const end = await signIn(stranger, { provider: elsewhere })

    expect(end.url()).toBe(`${app.endpoints}signin?error=OAuthAccountNotLinked`)
    expect(await session(stranger)).toEqual({})
    expect(await database.rows("user")).toEqual(kept)
    expect(await database.rows("account")).toEqual(accounts)
  },
)

test(
  "an account of another provider with an address that no user has is a user of its own",
  covers("linking.same-address-refused"),
  async ({ auth, visitor, database }) => {
    await signIn(auth)

    const other = await visitor()
    await signIn(other, { provider: elsewhere, as: users.grace })

    expect(await session(other)).toMatchObject({ user: { email: users.grace.email } })
    expect(await database.rows("user")).toHaveLength(2)
  },
)

for (const [which, as] of [
  ["with the same address", users.ada],
  ["with another address", users.grace],
] as const) {
  test(
    `an account ${which} is linked to whoever is signed in`,
    covers("linking.while-signed-in"),
    async ({ auth, visitor, database, github }) => {
      await signIn(auth)
      const [kept, sessions] = [await database.rows("user"), await database.rows("session")]

      await signIn(auth, { provider: elsewhere, as })

      expect(await session(auth)).toMatchObject({ user: { email: users.ada.email } })
      expect(await database.rows("user")).toEqual(kept)
      expect(await database.rows("session")).toEqual(sessions)
      const userId = kept[0]?.id
      expect(await database.rows("account")).toMatchObject([
        { userId, provider: "github", providerAccountId: String(users.ada.id) },
        {
          userId,
          provider: elsewhere,
          providerAccountId: String(as.id),
          access_token: github.tokenOf(as),
        },
      ])
      const later = await visitor()
      await signIn(later, { provider: elsewhere, as })
      expect(await session(later)).toMatchObject({ user: { email: users.ada.email } })
    },
  )
}

test(
  "an account of another user is not linked to whoever is signed in",
  covers("linking.account-of-another-user"),
  async ({ auth, visitor, database }) => {
    await signIn(await visitor(), { provider: elsewhere, as: users.grace })
    await signIn(auth)
    const accounts = await database.rows("account")

    const end = await signIn(auth, { provider: elsewhere, as: users.grace })

    expect(new URL(end.url()).searchParams.get("error")).toBe("OAuthAccountNotLinked")
    expect(await database.rows("account")).toEqual(accounts)
    expect(await session(auth)).toMatchObject({ user: { email: users.ada.email } })
  },
)

test(
  "a mailed link signs in the user who has the address by another provider",
  covers("linking.email-as-fallback"),
  async ({ auth, database, mail }) => {
    await signIn(auth)
    await signOut(auth)
    const [ada] = await database.rows("user")

    await signInByMail(auth, mail, address)

    expect(await session(auth)).toMatchObject({ user: { name: users.ada.name } })
    expect(await database.rows("user")).toEqual([{ ...ada, emailVerified: expect.any(Number) }])
  },
)

test(
  "an account is linked to who signed in by mail, whatever its address",
  covers("linking.after-email"),
  async ({ auth, database, mail }) => {
    await expectLinkedAfterEmail(auth, { database, mail })
  },
)
