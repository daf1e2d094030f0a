import { covers, expect, session, signOut, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"
import { cookieHeader } from "../verbs/cookie-header.ts"

/** As next-auth says it, or openid-client where that is asked without a look at the cookie; 4.20.0 had its own words. */
const withoutState =
  /State cookie was missing\.|No state provided|checks\.state argument is missing/

test(
  "is refused: the state was dropped with the first use",
  covers("callback.replay"),
  async ({ auth, app, github, serverLog }) => {
    const callback = await authorize(auth)
    await auth.get(callback.href)
    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
    await signOut(auth)

    const response = await auth.get(callback.href)

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    await expect.poll(() => serverLog.text()).toMatch(withoutState)
  },
)

test("leaves a session alone", covers("callback.replay"), async ({ auth, github }) => {
  const callback = await authorize(auth)
  await auth.get(callback.href)

  await auth.get(callback.href)

  expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
})

test(
  "is refused by GitHub where the state cookie was kept",
  covers("callback.replay"),
  async ({ auth, app, github, visitor }) => {
    const callback = await authorize(auth)
    const { cookies } = await auth.storageState()
    const cookie = cookieHeader(cookies)
    const thief = await visitor()
    await auth.get(callback.href)
    const exchange = github.next("access_token")

    const response = await thief.get(callback.href, { headers: { cookie }, maxRedirects: 0 })

    expect(response.headers()["location"]).toBe(`${app.endpoints}error?error=OAuthCallback`)
    expect(await session(thief)).toEqual({})
    expect((await exchange).response.body).toContain("bad_verification_code")
    expect(github.issued).toHaveLength(1)
  },
)
