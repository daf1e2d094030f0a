import { users } from "../../mocks/github/users.ts"
import { signInByMail } from "../verbs/email.ts"
import { expectLinkedAfterEmail } from "./linked-after-email.ts"
import { cookieOfBefore } from "../verbs/cookie-of-before.ts"
import { printed } from "../verbs/printed.ts"
import { covers, expect, session, signIn, signOut, test } from "../test.ts"

test.use({ scenario: "database-with-tokens" })

test(
  "a sign-in keeps user and account in the database, and the session in a JSON Web Token",
  covers("database-session.jwt-strategy"),
  async ({ auth, database, github }) => {
    await signIn(auth)

    const [user] = await database.rows("user")
    const token = await auth.get("/api/token")
    expect(await token.json()).toMatchObject({ sub: user?.id, email: github.user.email })
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    expect(await database.rows("account")).toMatchObject([{ userId: user?.id }])
    expect(await database.rows("session")).toEqual([])
  },
)

test(
  "such a session outlives the rows of its user",
  covers("database-session.jwt-outlives-rows"),
  async ({ auth, database, github }) => {
    await signIn(auth)
    await database.run(`DELETE FROM "account"`)
    await database.run(`DELETE FROM "user"`)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "the jwt callback is told who is new, with the user of the database",
  covers("jwt-callback.new-user"),
  async ({ auth, visitor, database, serverLog }) => {
    await signIn(auth)
    await signIn(await visitor())

    await expect.poll(() => printed(serverLog, "jwt callback")).toHaveLength(2)
    const [user] = await database.rows("user")
    expect(printed(serverLog, "jwt callback")).toEqual([
      { user, provider: "github", trigger: "signUp", isNewUser: true },
      { user, provider: "github", trigger: "signIn", isNewUser: false },
    ])
  },
)

test(
  "a sign-in by mail gives the jwt callback the user of the database",
  covers("jwt-callback.email-user"),
  async ({ auth, database, mail, serverLog }) => {
    await signInByMail(auth, mail, "grace@users.example")

    await expect.poll(() => printed(serverLog, "jwt callback")).toHaveLength(1)
    const [user] = await database.rows("user")
    expect(printed(serverLog, "jwt callback")).toMatchObject([
      { user: { id: user?.id, email: "grace@users.example" }, provider: "email" },
    ])
  },
)

test(
  "what the jwt callback returns at a sign-in by mail is the token",
  covers("jwt-callback.email-user"),
  async ({ auth, database, mail }) => {
    await signInByMail(auth, mail, "grace@users.example")

    const [user] = await database.rows("user")
    const token = await auth.get("/api/token")
    expect(await token.json()).toMatchObject({
      sub: user?.id,
      email: "grace@users.example",
      provider: "email",
    })
  },
)

test(
  "a mailed link signs in the user whom another provider told the name and the image of",
  covers("linking.email-as-fallback"),
  async ({ auth, mail, github }) => {
    await signIn(auth)
    await signOut(auth)

    await signInByMail(auth, mail, github.user.email ?? "")

    const { name, email, avatar_url: image } = github.user
    expect(await session(auth)).toMatchObject({ user: { name, email, image } })
  },
)

test(
  "an account is linked to who signed in by mail, whatever its address",
  covers("linking.after-email"),
  async ({ auth, database, mail }) => {
    await expectLinkedAfterEmail(auth, { database, mail })
  },
)

test(
  "a browser that kept a token of another secret is mended by a sign-in",
  covers("session.mended-by-sign-in"),
  async ({ context, app, github }) => {
    await context.addCookies([cookieOfBefore(app)])

    await signIn(context.request)

    expect(await session(context.request)).toMatchObject({ user: { email: github.user.email } })
  },
)

test(
  "the jwt callback is told in a sign-in by mail who is new, too",
  covers("jwt-callback.new-user"),
  async ({ auth, visitor, mail, serverLog }) => {
    await signInByMail(auth, mail, "grace@users.example")
    await signInByMail(await visitor(), mail, "grace@users.example")

    await expect.poll(() => printed(serverLog, "jwt callback")).toHaveLength(2)
    expect(printed(serverLog, "jwt callback")).toMatchObject([
      { provider: "email", trigger: "signUp", isNewUser: true },
      { provider: "email", trigger: "signIn", isNewUser: false },
    ])
  },
)

test(
  "an account is linked to the user of the token",
  covers("linking.while-signed-in-with-token"),
  async ({ auth, database }) => {
    await signIn(auth)

    await signIn(auth, { provider: "github-at-work", as: users.grace })

    const [ada, ...others] = await database.rows("user")
    expect(others).toEqual([])
    expect(await database.rows("account")).toMatchObject([
      { userId: ada?.id, provider: "github" },
      { userId: ada?.id, provider: "github-at-work", providerAccountId: String(users.grace.id) },
    ])
    expect(await session(auth)).toMatchObject({ user: { email: users.ada.email } })
  },
)

test(
  "a first sign-in ends at the page for new users, and a second one does not",
  covers("pages.new-user"),
  async ({ auth, visitor, app }) => {
    const first = await signIn(auth, { callbackUrl: "/session" })
    const second = await signIn(await visitor(), { callbackUrl: "/session" })

    expect(first.url()).toContain(`${app.origin}/welcome`)
    expect(second.url()).toBe(`${app.origin}/session`)
  },
)

test(
  "a first sign-in by mail ends at the page for new users",
  covers("pages.new-user"),
  async ({ auth, app, mail }) => {
    const end = await signInByMail(auth, mail, "grace@users.example")

    expect(end.url()).toContain(`${app.origin}/welcome`)
  },
)
