import { at, covers, expect, setCookies, signIn, test } from "../test.ts"
import { content, refusal, sessionCookie, sessionInPage } from "../verbs/guards.ts"

const day = 24 * 3600 * 1000

for (const [place, path] of [
  ["an API route", "/api/server-session"],
  ["getServerSideProps", "/server-session"],
] as const) {
  test(
    `in ${place} sets a session cookie that expires 30 days later`,
    covers("server-session.rolls-cookie"),
    async ({ auth }) => {
      await signIn(auth)
      const start = Date.now()

      const response = await auth.get(path)

      const { [sessionCookie]: cookie } = setCookies(response)
      const lifetime = Date.parse(String(cookie?.expires)) - start
      expect(Math.round(lifetime / day)).toBe(30)
    },
  )

  test(
    `in ${place} prolongs the session: used on the 20th day, it lasts beyond the 30th`,
    covers("server-session.prolongs-session"),
    async ({ visitor }) => {
      const [active, idle] = [await visitor(), await visitor()]
      await Promise.all([signIn(active), signIn(idle)])
      await active.get(path, { headers: at({ days: 20 }) })

      const stillIn = await active.get("/api/restricted", { headers: at({ days: 45 }) })
      const out = await idle.get("/api/restricted", { headers: at({ days: 45 }) })

      expect(await stillIn.json()).toEqual(content)
      expect(await out.json()).toEqual(refusal)
    },
  )
}

test(
  "in a server component sets no cookie, and the session ends 30 days after the sign-in",
  covers("server-session.hard-expiry"),
  async ({ auth, github }) => {
    await signIn(auth)

    const onTwentieth = await auth.get("/server-session", { headers: at({ days: 20 }) })
    const onThirtyFirst = await auth.get("/api/restricted", { headers: at({ days: 31 }) })

    expect(await sessionInPage(onTwentieth)).toMatchObject({ user: { email: github.user.email } })
    expect(setCookies(onTwentieth)).toEqual({})
    expect(await onThirtyFirst.json()).toEqual(refusal)
  },
)

test(
  "leaves the providers of the options it was given alone",
  covers("server-session.leaves-options-alone"),
  async ({ auth }) => {
    await auth.get("/api/server-session")
    await auth.get("/server-session")

    const providers = await auth.get("providers")

    expect(await providers.json()).toMatchObject({ github: { id: "github" } })
  },
)
