import { at, covers, expect, session, setCookies, signIn, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { lifetimeOf, type Times } from "../verbs/token-lifetime.ts"

test.use({ scenario: "session-of-an-hour" })

const hour = 3_600_000

test("is how long the session cookie lives", covers("session.max-age"), async ({ auth }) => {
  const before = Date.now()

  const response = await returnFromProvider(auth)

  const cookie = setCookies(response)["next-auth.session-token"]
  const end = Date.parse(String(cookie?.["expires"]))
  // A cookie's date has whole seconds.
  expect(end).toBeGreaterThanOrEqual(before + hour - 1000)
  expect(end).toBeLessThanOrEqual(Date.now() + hour)
})

test("is how long the session says it lives", covers("session.max-age"), async ({ auth }) => {
  await signIn(auth)
  const before = Date.now()

  const { expires } = (await session(auth)) as { expires: string }

  expect(Date.parse(expires)).toBeGreaterThanOrEqual(before + hour)
  expect(Date.parse(expires)).toBeLessThanOrEqual(Date.now() + hour)
})

test(
  "ends a session that nobody read for as long",
  covers("session.max-age"),
  async ({ visitor, github }) => {
    const [early, late] = [await visitor(), await visitor()]
    await Promise.all([signIn(early), signIn(late)])
    await Promise.all([session(early), session(late)])

    const before = await early.get("session", { headers: at({ minutes: 59 }) })
    const after = await late.get("session", { headers: at({ minutes: 61 }) })

    expect(await before.json()).toMatchObject({ user: { email: github.user.email } })
    expect(await after.json()).toEqual({})
  },
)

test(
  "is the age of the token that a sign-in makes, too",
  covers("jwt.max-age-default"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await auth.get("/api/token")

    expect(lifetimeOf((await response.json()) as Times)).toBe(3600)
  },
)
