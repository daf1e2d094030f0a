import { covers, expect, session, signIn, test } from "../test.ts"

const form = { "content-type": "application/x-www-form-urlencoded" }
const overOneMegabyte = Buffer.from(`csrfToken=${"x".repeat(1_100_000)}`)
// The server hangs up on whom it does not want to hear out: let that be this connection only.
const closing = { connection: "close" }

for (const path of ["signout", "signin/github", "callback/github", "session", "_log"]) {
  test(
    `are refused with a 413 at ${path}`,
    covers("hostile.oversized-body-pages-router"),
    async ({ auth }) => {
      const response = await auth.post(path, {
        data: overOneMegabyte,
        headers: { ...form, ...closing },
      })

      expect(response.status()).toBe(413)
      expect(await response.text()).toBe("Body exceeded 1mb limit")
      expect(await session(auth)).toEqual({})
    },
  )
}

test(
  "are read, and are no way around the CSRF token",
  covers("hostile.oversized-body-app-router"),
  async ({ auth, app, github }) => {
    await signIn(auth)

    const response = await auth.post("signout", { data: overOneMegabyte, headers: form })

    expect(response.url()).toBe(`${app.endpoints}signout?csrf=true`)
    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)
