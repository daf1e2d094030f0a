import type { Changes } from "../../mocks/github/misbehaviour.ts"
import { covers, expect, session, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"

type Failure = { title: string; change: Changes["user"]; logged: RegExp }

const failures: Failure[] = [
  {
    title: "refuses the token",
    change: (answer) => {
      answer.status = 401
      answer.json = { message: "Bad credentials", status: "401" }
    },
    logged: /expected 200 OK, got: 401 Unauthorized/,
  },
  {
    title: "fails with a 500",
    change: (answer) => {
      answer.status = 500
    },
    logged: /expected 200 OK, got: 500 Internal Server Error/,
  },
  {
    title: "answers with malformed JSON",
    change: (answer) => {
      answer.body = `{"login": "ada-fake",`
    },
    logged: /JSON/,
  },
  {
    title: "cuts the connection",
    change: (answer) => answer.cut(),
    logged: /network error|socket hang up/i,
  },
  { title: "breaks off in the middle", change: (answer) => answer.truncate(20), logged: /aborted/ },
]

for (const { title, change, logged } of failures) {
  test(
    `that ${title} ends the sign-in with OAuthCallback`,
    covers("callback.error-code", "callback.error-logged"),
    async ({ auth, app, github, serverLog }) => {
      github.once("user", change)
      const callback = await authorize(auth)

      const response = await auth.get(callback.href)

      expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
      expect(await session(auth)).toEqual({})
      await expect.poll(() => serverLog.text()).toContain("[error][OAUTH_CALLBACK_ERROR]")
      await expect.poll(() => serverLog.text()).toMatch(logged)
    },
  )
}

test(
  "that tells no id ends the sign-in, and the log tells why",
  covers("callback.parse-profile-logged"),
  async ({ auth, github, serverLog }) => {
    github.once("user", (answer) => {
      answer.json = { login: "ada-fake", email: "ada@users.example" }
    })
    const callback = await authorize(auth)

    await auth.get(callback.href)

    expect(await session(auth)).toEqual({})
    await expect
      .poll(() => serverLog.text())
      .toMatch(/\[OAUTH_PARSE_PROFILE_ERROR\][^]*\bTypeError\b[^]*ada-fake/)
  },
)

test(
  "that tells no id ends the sign-in with OAuthCallback",
  covers("callback.error-code"),
  async ({ auth, app, github }) => {
    github.once("user", (answer) => {
      answer.json = { login: "ada-fake" }
    })
    const callback = await authorize(auth)

    const response = await auth.get(callback.href)

    expect(response.url()).toBe(`${app.endpoints}signin?error=OAuthCallback`)
  },
)
