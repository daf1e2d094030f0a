import { covers, expect, session, signIn, signOut, test } from "../test.ts"
import { printed } from "../verbs/printed.ts"
import { signedInWithGitHub } from "./signed-in-with-github.ts"

test.use({ scenario: "session-of-an-hour" })

test(
  "signIn is sent with user, account and profile",
  covers("events.sign-in"),
  async ({ auth, github, serverLog }) => {
    await signIn(auth)

    await expect.poll(() => printed(serverLog, "event signIn")).toHaveLength(1)
    const { name, email } = github.user
    expect(printed(serverLog, "event signIn")).toEqual([
      { ...signedInWithGitHub(github), profile: expect.objectContaining({ name, email }) },
    ])
  },
)

test(
  "signIn is sent with the profile as the provider tells it",
  covers("events.sign-in-profile"),
  async ({ auth, github, serverLog }) => {
    await signIn(auth)

    await expect.poll(() => printed(serverLog, "event signIn")).toHaveLength(1)
    const { id, login, avatar_url } = github.user
    expect(printed(serverLog, "event signIn")).toMatchObject([
      { profile: { id, login, avatar_url } },
    ])
  },
)

test(
  "signIn is not sent for a sign-in that fails",
  covers("events.sign-in-only-when-successful"),
  async ({ auth, github, serverLog }) => {
    github.once("user", (answer) => {
      answer.status = 500
    })
    await signIn(auth)
    await signIn(auth)

    // That of the second one.
    await expect.poll(() => printed(serverLog, "event signIn")).toHaveLength(1)
    await session(auth)
    await expect.poll(() => printed(serverLog, "event session")).toHaveLength(1)
    expect(printed(serverLog, "event signIn")).toHaveLength(1)
  },
)

test(
  "signOut is sent with the token of the session",
  covers("events.sign-out"),
  async ({ auth, github, serverLog }) => {
    await signIn(auth)
    await signOut(auth)

    const { id, name, email, avatar_url: picture } = github.user
    const token = { sub: String(id), name, email, picture }
    await expect
      .poll(() => printed(serverLog, "event signOut"))
      .toEqual([{ token: expect.objectContaining(token) }])
  },
)

test(
  "session is sent with the token each time the session is read",
  covers("events.session"),
  async ({ auth, github, serverLog }) => {
    await signIn(auth)
    await session(auth)
    await session(auth)

    const { name, email, avatar_url: picture } = github.user
    await expect.poll(() => printed(serverLog, "event session")).toHaveLength(2)
    expect(printed(serverLog, "event session")[1]).toMatchObject({
      token: { name, email, picture },
    })
  },
)

test(
  "session is not sent where nobody is signed in",
  covers("events.session"),
  async ({ auth, github, serverLog }) => {
    await session(auth)
    await signIn(auth)
    await session(auth)

    const { email } = github.user
    await expect
      .poll(() => printed(serverLog, "event session"))
      .toMatchObject([{ token: { email } }])
  },
)
