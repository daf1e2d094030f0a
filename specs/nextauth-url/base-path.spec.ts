import { covers, expect, session, setCookies, signIn, signOut, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"
import { location } from "../verbs/location.ts"
import { submitSignOut } from "../verbs/sign-in.ts"
import { withoutQuery } from "../verbs/visit.ts"

test.use({ scenario: "base-path" })

test("is in the provider's addresses", covers("base-path.endpoints"), async ({ auth, app }) => {
  const response = await auth.get("providers")

  expect(await response.json()).toMatchObject({
    github: {
      signinUrl: `${app.origin}/base/api/auth/signin/github`,
      callbackUrl: `${app.origin}/base/api/auth/callback/github`,
    },
  })
})

test(
  "is in the address that GitHub sends users back to",
  covers("base-path.endpoints"),
  async ({ auth, app }) => {
    const { origin, pathname } = await authorize(auth)

    expect(origin + pathname).toBe(`${app.origin}/base/api/auth/callback/github`)
  },
)

for (const [page, action] of [
  ["signin", "signin/github"],
  ["signout", "signout"],
] as const) {
  test(
    `is in the address of the ${page} page's form`,
    covers("base-path.endpoints"),
    async ({ auth, app }) => {
      const response = await auth.get(page)

      const actions = [...(await response.text()).matchAll(/<form action="([^"]*)"/g)]
      expect(actions.map(([, address]) => address)).toEqual([
        `${app.origin}/base/api/auth/${action}`,
      ])
    },
  )
}

for (const [what, request, page] of [
  ["a form without its token", "signin/github", "signin"],
  ["a sign-out without its token", "signout", "signout"],
] as const) {
  test(`is in the redirect after ${what}`, covers("base-path.endpoints"), async ({ auth, app }) => {
    const response = await auth.post(request, { maxRedirects: 0 })

    expect(withoutQuery(location(response))).toBe(`${app.origin}/base/api/auth/${page}`)
  })
}

test(
  "lets users in and out below it",
  covers("base-path.endpoints"),
  async ({ auth, app, github }) => {
    const end = await signIn(auth, { callbackUrl: "/base/session" })

    expect(end.url()).toBe(`${app.origin}/base/session`)
    expect(end.status()).toBe(200)
    expect(await session(auth)).toMatchObject({ user: { email: github.user.email } })

    await signOut(auth)

    expect(await session(auth)).toEqual({})
  },
)

test("is not in the address of home", covers("base-path.homepage"), async ({ auth, app }) => {
  const response = await submitSignOut(auth)

  expect(location(response)).toBe(app.origin)
})

test("is not the path of the cookies", covers("base-path.cookies"), async ({ auth }) => {
  const response = await auth.get("csrf")

  expect(setCookies(response)).toMatchObject({
    "next-auth.csrf-token": { path: "/" },
    "next-auth.callback-url": { path: "/" },
  })
})
