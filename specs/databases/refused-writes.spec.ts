import { linkIn } from "../../mocks/mail/mail.ts"
import { at, covers, expect, session, setCookies, signIn, signOut, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { askForLink } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"
import { submitSignOut } from "../verbs/sign-in.ts"

test.use({ scenario: "database" })

const grace = "grace@users.example"

test(
  "a user of a provider whom the database refuses ends at OAuthCreateAccount",
  covers("database-error.oauth-create-account"),
  async ({ auth, app, database }) => {
    await database.refuse("INSERT", "user")

    const response = await returnFromProvider(auth)

    expect(location(response)).toBe(`${app.endpoints}error?error=OAuthCreateAccount`)
    const page = await auth.get(location(response))
    expect(page.url()).toBe(`${app.endpoints}signin?error=OAuthCreateAccount`)
    expect(await session(auth)).toEqual({})
  },
)

test(
  "a user of a link whom the database refuses ends at EmailCreateAccount",
  covers("database-error.email-create-account"),
  async ({ auth, app, database, mail }) => {
    await askForLink(auth, grace)
    await database.refuse("INSERT", "user")

    const page = await auth.get(linkIn(mail.latestTo(grace)))

    expect(page.url()).toBe(`${app.endpoints}signin?error=EmailCreateAccount`)
    expect(await session(auth)).toEqual({})
  },
)

test(
  "a link that the database refuses to take back is CALLBACK_EMAIL_ERROR in the log, and Callback",
  covers("database-error.email-callback"),
  async ({ auth, app, database, mail, serverLog }) => {
    await askForLink(auth, grace)
    await database.refuse("DELETE", "verificationToken")

    const page = await auth.get(linkIn(mail.latestTo(grace)))

    expect(page.url()).toBe(`${app.endpoints}signin?error=Callback`)
    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][CALLBACK_EMAIL_ERROR]")
  },
)

test(
  "a link that the database refuses to take back is in the log without its token and the password of the mail server",
  covers("log.without-secrets"),
  async ({ auth, app, database, mail, serverLog }) => {
    await askForLink(auth, grace)
    await database.refuse("DELETE", "verificationToken")
    const link = new URL(linkIn(mail.latestTo(grace)))

    await auth.get(link.href)

    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][CALLBACK_EMAIL_ERROR]")
    const secrets = [String(link.searchParams.get("token")), mail.password, app.secret]
    expect(secrets.filter((secret) => serverLog.text().includes(secret))).toEqual([])
  },
)

test(
  "a session that the database refuses to prolong is SESSION_ERROR in the log, and none in the answer",
  covers("database-error.session"),
  async ({ auth, database, serverLog }) => {
    await signIn(auth)
    await database.refuse("UPDATE", "session")

    const response = await auth.get("session", { headers: at({ days: 2 }) })

    expect(await response.json()).toEqual({})
    expect(setCookies(response)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][SESSION_ERROR]")
  },
)

test(
  "a session that the database refuses to delete is SIGNOUT_ERROR in the log",
  covers("database-error.sign-out"),
  async ({ auth, database, serverLog }) => {
    await signIn(auth)
    await database.refuse("DELETE", "session")

    await signOut(auth)

    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][SIGNOUT_ERROR]")
    expect(await database.rows("session")).toHaveLength(1)
  },
)

test(
  "a session that the database refuses to delete is no longer that of the browser: its cookie is removed",
  covers("signout.signs-out"),
  async ({ auth, database }) => {
    await signIn(auth)
    await database.refuse("DELETE", "session")

    const response = await submitSignOut(auth)

    expect(setCookies(response)["next-auth.session-token"]).toMatchObject({
      value: "",
      "max-age": "0",
    })
    expect(await session(auth)).toEqual({})
  },
)

test(
  "an account that the database refuses is OAUTH_CALLBACK_HANDLER_ERROR in the log, and Callback",
  covers("database-error.oauth-callback"),
  async ({ auth, app, database, serverLog }) => {
    await database.refuse("INSERT", "account")

    const response = await returnFromProvider(auth)

    expect(location(response)).toBe(`${app.endpoints}error?error=Callback`)
    await expect
      .poll(() => serverLog.text())
      .toContain("[next-auth][error][OAUTH_CALLBACK_HANDLER_ERROR]")
    expect(await session(auth)).toEqual({})
  },
)

test(
  "an account that the database refuses to link to who is signed in is Callback, too",
  covers("database-error.oauth-callback"),
  async ({ auth, app, database, github }) => {
    await signIn(auth)
    await database.refuse("INSERT", "account")

    const response = await returnFromProvider(auth, { provider: "github-at-work" })

    expect(location(response)).toBe(`${app.endpoints}error?error=Callback`)
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)
