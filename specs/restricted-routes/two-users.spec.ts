import { type APIRequestContext } from "@playwright/test"
import { covers, expect, session, signIn, test } from "../test.ts"
import { content, refusal, sessionInPage } from "../verbs/guards.ts"

/** Two answers of each kind a round, all users' at once. */
const rounds = Array.from({ length: 12 })

type Reader = {
  read: (visitor: APIRequestContext) => Promise<unknown>
  /** What it reads of who is signed out. */
  signedOut: unknown
}

const readers: Record<string, Reader> = {
  "the session endpoint": { read: session, signedOut: {} },
  "a server-side route": {
    read: async (visitor) => (await visitor.get("/api/server-session")).json(),
    signedOut: null,
  },
  "a server-rendered page": {
    read: async (visitor) => sessionInPage(await visitor.get("/server-session")),
    signedOut: null,
  },
}

for (const [place, { read, signedOut }] of Object.entries(readers)) {
  test(
    `who ask ${place} at the same time each get their own session`,
    covers("concurrent-users.own-session"),
    async ({ visitor, github }) => {
      const { ada, grace } = github.users
      const [hers, other, nobody] = [await visitor(), await visitor(), await visitor()]
      await Promise.all([signIn(hers, { as: ada }), signIn(other, { as: grace })])

      const seen = await Promise.all(
        rounds.flatMap(() => [hers, other, nobody].map((visitor) => read(visitor))),
      )

      const [adas, graces] = [ada, grace].map((user) =>
        expect.objectContaining({
          user: { name: user.name, email: user.email, image: user.avatar_url },
          accessToken: github.tokenOf(user),
        }),
      )
      expect(seen).toEqual(rounds.flatMap(() => [adas, graces, signedOut]))
    },
  )
}

test(
  "are let in while strangers are refused at the same time",
  covers("concurrent-users.guarded"),
  async ({ visitor }) => {
    const [user, stranger] = [await visitor(), await visitor()]
    await signIn(user)

    const answers = await Promise.all(
      rounds.flatMap(() =>
        [user, stranger].map(async (visitor): Promise<unknown> => {
          const response = await visitor.get("/api/restricted")
          return response.json()
        }),
      ),
    )

    expect(answers).toEqual(rounds.flatMap(() => [content, refusal]))
  },
)

test(
  "who sign in at the same time each become who they are",
  covers("concurrent-users.sign-in"),
  async ({ visitor, github }) => {
    const { ada, grace, linus } = github.users
    const users = [ada, grace, linus, grace, ada, linus]

    const sessions = await Promise.all(
      users.map(async (user) => {
        const auth = await visitor()
        await signIn(auth, { as: user })
        return session(auth)
      }),
    )

    expect(sessions).toMatchObject(users.map(({ name }) => ({ user: { name } })))
  },
)
