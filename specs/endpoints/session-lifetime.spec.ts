import { at, covers, expect, session, setCookies, signIn, test } from "../test.ts"

const thirtyDays = 30 * 24 * 60 * 60 * 1000

test(
  "a session ends 30 days after it was last read",
  covers("session.thirty-days"),
  async ({ auth }) => {
    await signIn(auth)

    const before = Date.now()
    const { expires } = (await session(auth)) as { expires: string }
    const after = Date.now()

    expect(new Date(expires).toISOString()).toBe(expires)
    expect(Date.parse(expires)).toBeGreaterThanOrEqual(before + thirtyDays)
    expect(Date.parse(expires)).toBeLessThanOrEqual(after + thirtyDays)
  },
)

test(
  "a session that nobody read for almost 30 days is still there",
  covers("session.thirty-days"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.get("session", { headers: at({ days: 30, minutes: -1 }) })

    expect(await response.json()).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "a session that nobody read for 30 days is gone",
  covers("session.thirty-days"),
  async ({ auth }) => {
    await signIn(auth)

    const response = await auth.get("session", { headers: at({ days: 30, minutes: 1 }) })

    expect(response.status()).toBe(200)
    expect(await response.json()).toEqual({})
  },
)

test(
  "a session that is read starts its 30 days anew",
  covers("session.rolling"),
  async ({ auth, github }) => {
    await signIn(auth)
    await auth.get("session", { headers: at({ days: 20 }) })

    const response = await auth.get("session", { headers: at({ days: 40 }) })

    expect(await response.json()).toMatchObject({ user: { name: github.user.name } })
  },
)

test("the cookie lives as long as the session", covers("session.rolling"), async ({ auth }) => {
  await signIn(auth)

  const response = await auth.get("session", { headers: at({ days: 10 }) })

  const { expires } = (await response.json()) as { expires: string }
  const cookie = setCookies(response)["next-auth.session-token"]
  // A cookie's date has no milliseconds.
  expect(cookie).toMatchObject({ expires: new Date(expires).toUTCString() })
  expect(Date.parse(expires)).toBeGreaterThan(Date.now() + thirtyDays)
})

test(
  "a session that is read gets another token",
  covers("session.reissued-token"),
  async ({ auth }) => {
    await signIn(auth)

    const [first, second] = [await auth.get("session"), await auth.get("session")]

    const token = (response: typeof first) => setCookies(response)["next-auth.session-token"]?.value
    expect(token(first)).toEqual(expect.any(String))
    expect(token(second)).toEqual(expect.any(String))
    expect(token(second)).not.toBe(token(first))
  },
)
