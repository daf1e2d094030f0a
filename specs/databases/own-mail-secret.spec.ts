import { covers, expect, session, test } from "../test.ts"
import { askForLink, keepToken, signInByMail } from "../verbs/email.ts"

test.use({ scenario: "database-with-mail-secret" })

const provider = "sealed"
const address = "grace@users.example"

test(
  "is what a link's token is hashed with: another provider keeps the same token otherwise",
  covers("email.own-secret"),
  async ({ auth, database, mail }) => {
    await askForLink(auth, "ada@users.example", { provider })
    await askForLink(auth, "hedy@users.example")
    await signInByMail(auth, mail, "radia@users.example", { provider })
    await askForLink(auth, address, { provider })

    const [ada, hedy, grace] = (await database.rows("verificationToken")).map(({ token }) => token)
    expect(ada).toMatch(/./)
    expect(grace).toBe(ada)
    expect(hedy).not.toBe(ada)
    expect(await session(auth)).toMatchObject({ user: { email: "radia@users.example" } })
  },
)

test(
  "is the one that a token was hashed with which signs in: the app's own is another",
  covers("verification-token.hash"),
  async ({ auth, visitor, app, database }) => {
    const other = await visitor()
    await keepToken(database, { address, token: "of-the-app", secret: app.secret })
    const secret = "fake-secret-of-links"
    await keepToken(database, { address, token: "of-the-provider", secret })
    const open = (browser: typeof auth, token: string) =>
      browser.get(`callback/${provider}`, { params: { email: address, token } })

    const refused = await open(other, "of-the-app")
    await open(auth, "of-the-provider")

    expect(new URL(refused.url()).searchParams.get("error")).toBe("Verification")
    expect(await session(other)).toEqual({})
    expect(await session(auth)).toMatchObject({ user: { email: address } })
  },
)
