import { at, covers, expect, session, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"

/** As next-auth says it, or openid-client where that is asked without a look at the cookie. */
const withoutState =
  /State cookie was missing\.|No state provided|checks\.state argument is missing/

test(
  "that was tampered with is refused",
  covers("callback.state-checked", "callback.error-code", "callback.error-logged"),
  async ({ auth, app, github, serverLog }) => {
    github.once("authorize", ({ redirect }) => redirect.searchParams.set("state", "forged"))
    const callback = await authorize(auth)

    const response = await auth.get(callback.href)

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect
      .poll(() => serverLog.text())
      .toMatch(/\[next-auth\]\[error\]\[OAUTH_CALLBACK_ERROR\][^]*state mismatch/)
  },
)

test(
  "that is missing is refused, before the code is spent",
  covers("callback.state-checked"),
  async ({ auth, app, github, serverLog }) => {
    const callback = await authorize(auth)
    const { search } = callback
    callback.searchParams.delete("state")

    const response = await auth.get(callback.href)

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    await expect.poll(() => serverLog.text()).toContain("state missing from the response")
    expect(github.issued).toEqual([])
    await auth.get(`callback/github${search}`)
    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "is worth nothing in a browser that did not start the sign-in",
  covers("callback.state-bound-to-browser"),
  async ({ auth, app, github, visitor, serverLog }) => {
    const victim = await visitor()
    const callback = await authorize(auth)

    const response = await victim.get(callback.href)

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(victim)).toEqual({})
    await expect.poll(() => serverLog.text()).toMatch(withoutState)
    await auth.get(callback.href)
    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "that is missing is refused in a browser that did not start the sign-in, too",
  covers("callback.state-bound-to-browser"),
  async ({ auth, app, github, visitor, serverLog }) => {
    const victim = await visitor()
    const callback = await authorize(auth)
    const { href } = callback
    callback.searchParams.delete("state")

    const response = await victim.get(callback.href)

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(victim)).toEqual({})
    expect(github.issued).toEqual([])
    await expect.poll(() => serverLog.text()).toMatch(withoutState)
    await auth.get(href)
    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "belongs to one sign-in: that of an earlier one in the same browser is refused",
  covers("callback.state-checked"),
  async ({ auth, app, github, serverLog }) => {
    const earlier = await authorize(auth)
    const later = await authorize(auth)

    const response = await auth.get(earlier.href)

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain("state mismatch")
    await auth.get(later.href)
    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test("is good for 15 minutes", covers("callback.state-lifetime"), async ({ auth, github }) => {
  const callback = await authorize(auth)

  await auth.get(callback.href, { headers: at({ minutes: 14, seconds: 50 }) })

  expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
})

test(
  "is refused after 15 minutes",
  covers("callback.state-lifetime"),
  async ({ auth, app, serverLog }) => {
    const callback = await authorize(auth)

    // Half a minute more: next-auth forgives clocks that are some seconds apart.
    const response = await auth.get(callback.href, { headers: at({ minutes: 15, seconds: 30 }) })

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toContain(`"exp" claim timestamp check failed`)
  },
)
