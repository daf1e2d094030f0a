import { at, covers, expect, signIn, test } from "../test.ts"
import { content, refusal } from "../verbs/guards.ts"

test(
  "the restricted route lets in a minute before the 30 days are over, not a minute after",
  covers("session-expiry.restricted-route"),
  async ({ visitor }) => {
    const [early, late] = [await visitor(), await visitor()]
    await Promise.all([signIn(early), signIn(late)])

    const before = await early.get("/api/restricted", { headers: at({ days: 30, minutes: -1 }) })
    const after = await late.get("/api/restricted", { headers: at({ days: 30, minutes: 1 }) })

    expect(await before.json()).toEqual(content)
    expect(await after.json()).toEqual(refusal)
  },
)

test(
  "the protected page lets in a minute before the 30 days are over, not a minute after",
  covers("session-expiry.protected-page"),
  async ({ visitor, github }) => {
    const [early, late] = [await visitor(), await visitor()]
    await Promise.all([signIn(early), signIn(late)])

    const before = await early.get("/protected", { headers: at({ days: 30, minutes: -1 }) })
    const after = await late.get("/protected", {
      headers: at({ days: 30, minutes: 1 }),
      maxRedirects: 0,
    })

    expect(await before.text()).toContain(github.user.email)
    expect(after.headers()).toMatchObject({ location: "/" })
  },
)

test(
  "getServerSession() is null when the session has expired",
  covers("session-expiry.get-server-session"),
  async ({ visitor, github }) => {
    const [early, late] = [await visitor(), await visitor()]
    await Promise.all([signIn(early), signIn(late)])
    const route = "/api/server-session"

    const before = await early.get(route, { headers: at({ days: 30, minutes: -1 }) })
    const after = await late.get(route, { headers: at({ days: 30, minutes: 1 }) })

    expect(await before.json()).toMatchObject({ user: { email: github.user.email } })
    expect(await after.json()).toBeNull()
  },
)

test(
  "getToken() is null when the token has expired",
  covers("session-expiry.get-token"),
  async ({ auth, github }) => {
    await signIn(auth)

    const before = await auth.get("/api/token", { headers: at({ days: 30, minutes: -1 }) })
    const after = await auth.get("/api/token", { headers: at({ days: 30, minutes: 1 }) })

    expect(await before.json()).toMatchObject({ email: github.user.email })
    expect(await after.json()).toBeNull()
  },
)
