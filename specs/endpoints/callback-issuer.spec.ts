import { covers, expect, session, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"

test("that is GitHub's signs in", covers("callback.issuer"), async ({ auth, github }) => {
  // Today's GitHub, also where a run is judged with an older one because nobody could sign in.
  github.manners = "2026-04"
  const callback = await authorize(auth)
  expect(callback.searchParams.get("iss")).toBe("https://github.com/login/oauth")

  await auth.get(callback.href)

  expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
})

test(
  "that is another's is refused, before the code is spent",
  covers("callback.issuer-checked"),
  async ({ auth, app, github, serverLog }) => {
    github.once("authorize", ({ redirect }) =>
      redirect.searchParams.set("iss", "https://evil.example/login/oauth"),
    )
    const callback = await authorize(auth)

    const response = await auth.get(callback.href)

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
    expect(await session(auth)).toEqual({})
    expect(github.issued).toEqual([])
    await expect.poll(() => serverLog.text()).toContain("iss mismatch")
  },
)

test(
  "that is missing, as before April 2026, signs in",
  covers("callback.issuer-absent"),
  async ({ auth, github }) => {
    github.manners = "2026-03"
    const callback = await authorize(auth)
    expect(callback.searchParams.has("iss")).toBe(false)

    await auth.get(callback.href)

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)
