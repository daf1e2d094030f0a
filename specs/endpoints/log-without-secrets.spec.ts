import type { APIRequestContext } from "@playwright/test"
import type { GitHub } from "../../mocks/github/github.ts"
import { covers, expect, sessionToken, signIn, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"
import { withSessionCookie } from "../verbs/guards.ts"

type Failure = {
  title: string
  /** The error that the log must have. */
  code: string
  /** Makes it happen, and returns what only this visitor and the app may know of it. */
  fail: (auth: APIRequestContext, github: GitHub) => Promise<string[]>
}

const failures: Failure[] = [
  {
    title: "a callback that another browser was meant for",
    code: "OAUTH_CALLBACK_ERROR",
    fail: async (auth) => {
      const callback = await authorize(auth)
      const secrets = [...codeOf(callback), ...(await cookiesOf(auth))]
      callback.searchParams.set("state", "forged")
      await auth.get(callback.href)
      return secrets
    },
  },
  {
    title: "a code that GitHub fails to exchange",
    code: "OAUTH_CALLBACK_ERROR",
    fail: async (auth, github) => {
      github.once("access_token", (answer) => {
        answer.status = 500
      })
      return returning(auth)
    },
  },
  {
    title: "a profile that GitHub fails to tell",
    code: "OAUTH_CALLBACK_ERROR",
    fail: async (auth, github) => {
      github.once("user", (answer) => {
        answer.status = 500
      })
      const secrets = await returning(auth)
      return [...secrets, github.tokenOf(github.user)]
    },
  },
  {
    title: "an error that GitHub sends to the callback",
    code: "OAUTH_CALLBACK_HANDLER_ERROR",
    fail: async (auth) => {
      const callback = await authorize(auth)
      const secrets = await cookiesOf(auth)
      await auth.get("callback/github", {
        params: { error: "access_denied", state: callback.searchParams.get("state") ?? "" },
      })
      return secrets
    },
  },
  {
    title: "a session token that can't be read",
    code: "JWT_SESSION_ERROR",
    fail: async (auth) => {
      await signIn(auth)
      const foreign = sessionToken({ secret: "another secret", claims: { name: "Mallory" } })
      await auth.get("session", { headers: withSessionCookie(foreign) })
      return [foreign, ...(await cookiesOf(auth))]
    },
  },
]

for (const { title, code, fail } of failures) {
  test(
    `of ${title} has no secret, token, code or cookie`,
    covers("log.without-secrets"),
    async ({ auth, app, github, serverLog }) => {
      const secrets = await fail(auth, github)

      // An error is printed as a whole.
      await expect.poll(() => serverLog.text()).toContain(`[next-auth][error][${code}]`)
      const known = [app.secret, app.credentials.clientSecret, ...secrets]
      expect(known.filter((secret) => serverLog.text().includes(secret))).toEqual([])
    },
  )
}

/** Signs in as far as the callback goes; returns the code and the cookies that it comes with. */
async function returning(auth: APIRequestContext): Promise<string[]> {
  const callback = await authorize(auth)
  const secrets = [...codeOf(callback), ...(await cookiesOf(auth))]
  await auth.get(callback.href)
  return secrets
}

function codeOf(callback: URL): string[] {
  return [callback.searchParams.get("code") ?? "no code"]
}

/** What the app's cookies hold, but for the address to return to, which is no secret: token and hash of CSRF's apart. */
async function cookiesOf(auth: APIRequestContext): Promise<string[]> {
  const { cookies } = await auth.storageState()
  return cookies
    .filter(({ name }) => !name.includes("callback-url"))
    .flatMap(({ value }) => decodeURIComponent(value).split("|"))
}
