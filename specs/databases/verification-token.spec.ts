import { createHash } from "node:crypto"
import { linkIn } from "../../mocks/mail/mail.ts"
import { at, covers, expect, session, test } from "../test.ts"
import { askForLink, keepToken } from "../verbs/email.ts"

test.use({ scenario: "database" })

const address = "grace@users.example"
const day = 86_400_000

test(
  "is kept for a day, and there is no user before the link is used",
  covers("verification-token.expires", "email.makes-verified-user"),
  async ({ auth, database }) => {
    const before = Date.now()

    await askForLink(auth, address)

    const [row, ...others] = await database.rows("verificationToken")
    expect(others).toEqual([])
    expect(row?.identifier).toBe(address)
    expect(row?.expires).toBeGreaterThanOrEqual(before + day)
    expect(row?.expires).toBeLessThanOrEqual(Date.now() + day)
    expect(await database.rows("user")).toEqual([])
  },
)

test(
  "is hashed: what the database has is not what was mailed, and signs nobody in",
  covers("verification-token.hashed"),
  async ({ auth, database, mail }) => {
    await askForLink(auth, address)

    const link = new URL(linkIn(mail.latestTo(address)))
    const [row] = await database.rows("verificationToken")
    const mailed = link.searchParams.get("token") ?? ""
    expect(row?.token).not.toContain(mailed)
    // Nor the hash that whoever reads the database can compare a guess with.
    expect(row?.token).not.toBe(createHash("sha256").update(mailed).digest("hex"))
    link.searchParams.set("token", String(row?.token))
    const end = await auth.get(link.href)
    expect(new URL(end.url()).searchParams.get("error")).toBe("Verification")
    expect(await session(auth)).toEqual({})
  },
)

test(
  "signs in where it was hashed with the app's secret, not where with another",
  covers("verification-token.hash"),
  async ({ auth, visitor, app, database }) => {
    const other = await visitor()
    await keepToken(database, { address, token: "foreign", secret: "another secret" })
    await keepToken(database, { address, token: "own", secret: app.secret })

    const foreign = await other.get("callback/email", {
      params: { email: address, token: "foreign" },
    })
    await auth.get("callback/email", { params: { email: address, token: "own" } })

    expect(new URL(foreign.url()).searchParams.get("error")).toBe("Verification")
    expect(await session(other)).toEqual({})
    expect(await session(auth)).toMatchObject({ user: { email: address } })
  },
)

test(
  "is gone once its link was used, and the address is that of a user, verified",
  covers("verification-token.single-use", "email.makes-verified-user"),
  async ({ auth, database, mail }) => {
    await askForLink(auth, address)
    const before = Date.now()

    await auth.get(linkIn(mail.latestTo(address)))

    expect(await session(auth)).toMatchObject({ user: { email: address } })
    expect(await database.rows("verificationToken")).toEqual([])
    expect(await database.rows("account")).toEqual([])
    const [user, ...others] = await database.rows("user")
    expect(others).toEqual([])
    expect(user).toMatchObject({ email: address, name: null, image: null })
    expect(user?.emailVerified).toBeGreaterThanOrEqual(before)
    expect(user?.emailVerified).toBeLessThanOrEqual(Date.now())
    expect(await database.rows("session")).toMatchObject([{ userId: user?.id }])
  },
)

test(
  "signs in once: a link that was used is refused",
  covers("verification-token.single-use"),
  async ({ auth, visitor, mail }) => {
    await askForLink(auth, address)
    const link = linkIn(mail.latestTo(address))
    await auth.get(link)

    const other = await visitor()
    const end = await other.get(link)

    expect(await session(auth)).toMatchObject({ user: { email: address } })
    expect(new URL(end.url()).searchParams.get("error")).toBe("Verification")
    expect(await session(other)).toEqual({})
  },
)

test("signs in within the day", covers("verification-token.expires"), async ({ auth, mail }) => {
  await askForLink(auth, address)

  await auth.get(linkIn(mail.latestTo(address)), { headers: at({ hours: 23 }) })

  expect(await session(auth)).toMatchObject({ user: { email: address } })
})

test(
  "is refused after the day, and makes no user",
  covers("verification-token.expires"),
  async ({ auth, database, mail }) => {
    await askForLink(auth, address)

    const end = await auth.get(linkIn(mail.latestTo(address)), { headers: at({ hours: 25 }) })

    expect(new URL(end.url()).searchParams.get("error")).toBe("Verification")
    expect(await session(auth)).toEqual({})
    expect(await database.rows("user")).toEqual([])
  },
)
