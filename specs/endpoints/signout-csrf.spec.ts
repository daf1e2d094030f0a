import { covers, csrfToken, expect, session, signIn, test } from "../test.ts"

test(
  "with the visitor's own token signs out",
  covers("signout.csrf-required"),
  async ({ auth }) => {
    await signIn(auth)

    await auth.post("signout", { form: { csrfToken: await csrfToken(auth) } })

    expect(await session(auth)).toEqual({})
  },
)

test(
  "with the visitor's own token signs out also where the form names its character set, as fetch does",
  covers("signout.csrf-required"),
  async ({ auth }) => {
    await signIn(auth)

    await auth.post("signout", {
      headers: { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
      data: new URLSearchParams({ csrfToken: await csrfToken(auth) }).toString(),
    })

    expect(await session(auth)).toEqual({})
  },
)

test(
  "without a token keeps the session",
  covers("signout.csrf-required"),
  async ({ auth, github }) => {
    await signIn(auth)

    await auth.post("signout", { form: { callbackUrl: "/" } })

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "with a forged token keeps the session",
  covers("signout.csrf-required"),
  async ({ auth, github }) => {
    await signIn(auth)

    await auth.post("signout", { form: { csrfToken: "0".repeat(64) } })

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "with another visitor's token keeps the session",
  covers("signout.csrf-required"),
  async ({ auth, github, visitor }) => {
    await signIn(auth)
    const attacker = await visitor()

    await auth.post("signout", { form: { csrfToken: await csrfToken(attacker) } })

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "with the token in the address instead of the form keeps the session",
  covers("signout.csrf-required"),
  async ({ auth, github }) => {
    await signIn(auth)

    await auth.post("signout", { params: { csrfToken: await csrfToken(auth) } })

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "without a token shows the sign-out page",
  covers("signout.csrf-refusal"),
  async ({ auth, app }) => {
    const response = await auth.post("signout", { form: { callbackUrl: "/" } })

    expect(response.url()).toBe(`${app.endpoints}signout?csrf=true`)
  },
)
