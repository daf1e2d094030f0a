import { at, covers, expect, session, signIn, signOut, test } from "../test.ts"
import { signInByMail } from "../verbs/email.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "database-calls" })

const grace = "grace@users.example"
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)

test(
  "ten methods are enough for a provider: a user comes, goes, and comes back",
  covers("adapter.required-methods"),
  async ({ auth, github, database }) => {
    await signIn(auth)
    await signOut(auth)
    await signIn(auth)

    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })
    expect(await database.rows("user")).toHaveLength(1)
    expect(await database.rows("session")).toHaveLength(1)
  },
)

test(
  "is given the fields of a user, an account and a session by their names",
  covers("adapter.fields"),
  async ({ auth, github, database, serverLog }) => {
    await signIn(auth)

    const [user] = await database.rows("user")
    const { id, name, email, avatar_url: image } = github.user
    const called = (method: string) => printed(serverLog, `adapter ${method}`)
    await expect.poll(() => called("createSession")).toHaveLength(1)
    expect(called("createUser")).toEqual([[{ name, email, image, emailVerified: null }]])
    expect(called("linkAccount")).toEqual([
      [
        {
          userId: user?.id,
          type: "oauth",
          provider: "github",
          providerAccountId: String(id),
          access_token: github.tokenOf(github.user),
          token_type: "bearer",
          scope: "read:user,user:email",
        },
      ],
    ])
    expect(called("createSession")).toEqual([
      [{ sessionToken: expect.any(String), userId: user?.id, expires: time }],
    ])
  },
)

test(
  "is given when GitHub's refresh token expires, where its tokens do",
  covers("github.refresh-token-expiry"),
  async ({ auth, github, serverLog }) => {
    const expiring = { refresh_token: "fake-refresh-token", refresh_token_expires_in: 15_811_200 }
    github.once("access_token", (answer) => {
      answer.json = { ...answer.json, ...expiring }
    })

    await signIn(auth)

    await expect
      .poll(() => printed(serverLog, "adapter linkAccount"))
      .toEqual([[expect.objectContaining(expiring)]])
  },
)

test(
  "is given when an access token expires, in seconds since 1970, where GitHub says in how many it does",
  covers("adapter.token-expiry"),
  async ({ auth, github, serverLog }) => {
    github.once("access_token", (answer) => {
      answer.json = { ...answer.json, expires_in: 28_800 }
    })
    const before = Math.floor(Date.now() / 1000)

    await signIn(auth)

    const linked = () => printed(serverLog, "adapter linkAccount")
    await expect
      .poll(linked)
      .toEqual([[expect.objectContaining({ expires_at: expect.anything() })]])
    const [[account]] = linked() as [[{ expires_at: number }]]
    expect(account.expires_at).toBeGreaterThanOrEqual(before + 28_800)
    expect(account.expires_at).toBeLessThanOrEqual(Date.now() / 1000 + 28_801)
  },
)

test(
  "is given the fields of a verification token by their names",
  covers("adapter.fields"),
  async ({ auth, mail, serverLog }) => {
    await signInByMail(auth, mail, grace)

    const called = (method: string) => printed(serverLog, `adapter ${method}`)
    await expect.poll(() => called("useVerificationToken")).toHaveLength(1)
    const token = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(called("createVerificationToken")).toEqual([
      [{ identifier: grace, token, expires: time }],
    ])
    expect(called("useVerificationToken")).toEqual([[{ identifier: grace, token }]])
  },
)

test(
  "makes the id of a user of a link, and is given it when the user comes back",
  covers("adapter.fields"),
  async ({ auth, database, mail, serverLog }) => {
    await signInByMail(auth, mail, grace)
    await signOut(auth)
    await signInByMail(auth, mail, grace)

    const [user] = await database.rows("user")
    const called = (method: string) => printed(serverLog, `adapter ${method}`)
    await expect.poll(() => called("createSession")).toHaveLength(2)
    expect(called("createUser")).toEqual([[{ email: grace, emailVerified: time }]])
    expect(called("updateUser")).toEqual([[{ id: user?.id, emailVerified: time }]])
  },
)

test(
  "with an updateAge of 0, every read writes the session: its token and its end, and nothing of the callback",
  covers("database-session.update-age-zero", "session-callback.not-stored"),
  async ({ auth, serverLog }) => {
    await signIn(auth)

    const response = await auth.get("session", { headers: at({ seconds: 1 }) })
    await auth.get("session", { headers: at({ seconds: 2 }) })

    expect(await response.json()).toMatchObject({ own: "of the callback" })
    await expect.poll(() => printed(serverLog, "adapter updateSession")).toHaveLength(2)
    const update = [{ sessionToken: expect.any(String), expires: time }]
    expect(printed(serverLog, "adapter updateSession")).toEqual([update, update])
  },
)
