import { users } from "../../mocks/github/users.ts"
import { covers, expect, signIn, test } from "../test.ts"
import { signInByMail } from "../verbs/email.ts"

test.use({ scenario: "database-with-trust" })

test(
  "is where a first sign-in ends, with its own query",
  covers("pages.new-user"),
  async ({ auth, app }) => {
    const end = await signIn(auth, { callbackUrl: "/session" })

    expect(end.url()).toContain(`${app.origin}/welcome?`)
    expect(new URL(end.url()).searchParams.get("from")).toBe("site")
  },
)

test(
  "is told beside its own query where to go on",
  covers("pages.new-user-callback-url"),
  async ({ auth, app }) => {
    const end = await signIn(auth, { callbackUrl: "/session" })

    const goOn = encodeURIComponent(`${app.origin}/session`)
    expect(end.url()).toBe(`${app.origin}/welcome?from=site&callbackUrl=${goOn}`)
  },
)

test(
  "is where a first sign-in by mail ends, and not a second one",
  covers("pages.new-user"),
  async ({ auth, app, mail }) => {
    const first = await signInByMail(auth, mail, "grace@users.example")
    const second = await signInByMail(auth, mail, "grace@users.example")

    expect(first.url()).toContain(`${app.origin}/welcome?`)
    expect(new URL(first.url()).searchParams.get("from")).toBe("site")
    expect(second.url()).toBe(`${app.origin}/`)
  },
)

test(
  "is not where a second sign-in ends",
  covers("pages.new-user"),
  async ({ auth, visitor, app }) => {
    await signIn(auth)

    const end = await signIn(await visitor(), { callbackUrl: "/session" })

    expect(end.url()).toBe(`${app.origin}/session`)
  },
)

test(
  "is not where an account is linked to who is signed in",
  covers("pages.new-user"),
  async ({ auth, app }) => {
    await signIn(auth)

    const end = await signIn(auth, {
      provider: "trusted-github",
      as: users.grace,
      callbackUrl: "/session",
    })

    expect(end.url()).toBe(`${app.origin}/session`)
  },
)
