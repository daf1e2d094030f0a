import type { Changes } from "../../mocks/github/misbehaviour.ts"
import { covers, expect, session, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"

type Failure = { title: string; change: Changes["access_token"]; logged: RegExp }

const failures: Failure[] = [
  {
    title: "refuses the code",
    change: (answer) => {
      answer.json = {
        error: "bad_verification_code",
        error_description: "The code passed is incorrect or expired.",
        error_uri: "https://docs.github.com/apps",
      }
    },
    // What GitHub said is lost: it says so with a 200.
    logged: /no access token provided/,
  },
  {
    title: "fails with a 500",
    change: (answer) => {
      answer.status = 500
    },
    logged: /expected 200 OK, got: 500 Internal Server Error/,
  },
  {
    title: "cuts the connection",
    change: (answer) => answer.cut(),
    logged: /network error|socket hang up/i,
  },
  { title: "breaks off in the middle", change: (answer) => answer.truncate(20), logged: /aborted/ },
  {
    title: "answers with a page instead of JSON",
    change: (answer) => {
      answer.headers["content-type"] = "text/html; charset=utf-8"
      answer.body = "<!DOCTYPE html><title>Unicorn!</title>"
    },
    logged: /is not valid JSON/,
  },
  {
    title: "answers without a token",
    change: (answer) => {
      answer.json = { token_type: "bearer", scope: "read:user,user:email" }
    },
    logged: /no access token provided/,
  },
]

for (const { title, change, logged } of failures) {
  test(
    `that ${title} ends the sign-in with OAuthCallback`,
    covers("callback.error-code", "callback.error-logged"),
    async ({ auth, app, github, serverLog }) => {
      github.once("access_token", change)
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
  "that is slow holds up this sign-in, and no one else",
  covers("callback.signs-in"),
  async ({ auth, github, visitor }) => {
    const other = await visitor()
    github.once("access_token", (answer) => answer.hold(session(other)))
    const callback = await authorize(auth)

    await auth.get(callback.href)

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "that failed once does not spoil the next sign-in",
  covers("callback.signs-in"),
  async ({ auth, github }) => {
    github.once("access_token", (answer) => answer.cut())
    const failing = await authorize(auth)
    await auth.get(failing.href)

    const callback = await authorize(auth)
    await auth.get(callback.href)

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)
