import { covers, expect, session, signIn, test } from "../test.ts"
import { authenticated, call, open, sessionOf, states } from "../verbs/session-page.ts"

test.use({ scenario: "no-callbacks" })

test(
  "is not in the session, which has the user and an expiry only",
  covers("access-token.not-in-session"),
  async ({ auth, github }) => {
    await signIn(auth)

    const body = await session(auth)

    expect(body).toEqual(sessionOf(github.user))
    expect(Object.keys(body as object).toSorted()).toEqual(["expires", "user"])
    expect(JSON.stringify(body)).not.toContain(github.tokenOf(github.user))
  },
)

test(
  "is not in getServerSession()",
  covers("access-token.not-in-server-session"),
  async ({ auth, github }) => {
    await signIn(auth)

    const body = await (await auth.get("/api/server-session")).json()

    expect(body).toMatchObject({ user: { email: github.user.email } })
    expect(JSON.stringify(body)).not.toContain(github.tokenOf(github.user))
  },
)

test(
  "is not even in the session's own token",
  covers("access-token.not-in-jwt"),
  async ({ auth, github }) => {
    await signIn(auth)

    const token: unknown = await (await auth.get("/api/token")).json()

    expect(token).toMatchObject({
      name: github.user.name,
      email: github.user.email,
      picture: github.user.avatar_url,
      sub: String(github.user.id),
    })
    expect(JSON.stringify(token)).not.toContain(github.tokenOf(github.user))
  },
)

for (const path of ["/", "/session", "/session/initial", "/server-session", "/protected"]) {
  test(
    `is nowhere in what a browser receives for ${path}`,
    covers("access-token.not-in-pages"),
    async ({ page, github }) => {
      await signIn(page.request)
      const answers: Promise<string>[] = []
      page.on("response", (response) => void answers.push(response.text().catch(() => "")))

      const received = async () =>
        [...(await Promise.all(answers)), await page.content()].join("\n")

      await page.goto(path)

      // Some pages fetch the session once they are loaded.
      await expect.poll(received).toContain(github.user.email)
      expect(await received()).not.toContain(github.tokenOf(github.user))
    },
  )
}

test(
  "is not in useSession() or getSession()",
  covers("access-token.not-in-client"),
  async ({ page, github }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))

    const own = await call(page, "getSession")
    const seen = JSON.stringify([own, await states(page)])

    expect(seen).toContain(github.user.email)
    expect(seen).not.toContain(github.tokenOf(github.user))
  },
)
