import { covers, csrfToken, expect, session, setCookies, signIn, signOut, test } from "../test.ts"
import { submitSignOut } from "../verbs/sign-in.ts"

test("ends the session and drops its cookie", covers("signout.signs-out"), async ({ auth }) => {
  await signIn(auth)

  const response = await submitSignOut(auth)

  expect(setCookies(response)["next-auth.session-token"]).toEqual({
    value: "",
    "max-age": "0",
    path: "/",
    httponly: true,
    samesite: "Lax",
  })
  expect(await session(auth)).toEqual({})
})

test(
  "ends no other session of the same user",
  covers("signout.this-browser-only"),
  async ({ auth, github, visitor }) => {
    const laptop = await visitor()
    await signIn(laptop)
    await signIn(auth)

    await signOut(auth)

    expect(await session(auth)).toEqual({})
    expect(await session(laptop)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "drops a session cookie that can't be read, too",
  covers("signout.unreadable-session"),
  async ({ auth, app, serverLog }) => {
    const token = await csrfToken(auth)
    const { cookies } = await auth.storageState()
    const csrf = cookies.find(({ name }) => name === "next-auth.csrf-token")

    const response = await auth.post("signout", {
      form: { csrfToken: token },
      headers: { cookie: `next-auth.csrf-token=${csrf?.value}; next-auth.session-token=garbage` },
      maxRedirects: 0,
    })

    expect(response.headers()["location"]).toBe(app.origin)
    expect(setCookies(response)["next-auth.session-token"]).toMatchObject({ "max-age": "0" })
    await expect.poll(() => serverLog.text()).toContain("[next-auth][error][SIGNOUT_ERROR]")
  },
)

test("is well where no one is signed in", covers("signout.signed-out"), async ({ auth, app }) => {
  const response = await submitSignOut(auth)

  expect(response.status()).toBe(302)
  expect(response.headers()["location"]).toBe(app.origin)
})
