import { covers, csrfToken, expect, setCookies, signIn, test } from "../test.ts"

test(
  "a session is updated with the visitor's token",
  covers("csrf.required-for-session-update"),
  async ({ auth, github }) => {
    await signIn(auth)

    const response = await auth.post("session", { data: { csrfToken: await csrfToken(auth) } })

    expect(response.status()).toBe(200)
    expect(await response.json()).toMatchObject({ user: { name: github.user.name } })
    expect(setCookies(response)).toHaveProperty(["next-auth.session-token"])
  },
)

for (const csrfToken of [undefined, "", "a".repeat(64)]) {
  test(
    `a session is not updated with the token ${csrfToken}`,
    covers("csrf.required-for-session-update"),
    async ({ auth, github }) => {
      await signIn(auth)

      const response = await auth.post("session", { data: { csrfToken, data: { name: "Eve" } } })

      expect(await response.text()).not.toContain(github.user.email)
      expect(setCookies(response)).toEqual({})
    },
  )
}

test("a refused update answers {}", covers("session-update.refused-pages"), async ({ auth }) => {
  const response = await auth.post("session", { data: {} })

  expect(response.status()).toBe(400)
  expect(await response.text()).toBe("{}")
})

test(
  "a refused update answers [object Object]",
  covers("session-update.refused-app"),
  async ({ auth }) => {
    const response = await auth.post("session", { data: {} })

    expect(response.status()).toBe(400)
    expect(await response.text()).toBe("[object Object]")
  },
)
