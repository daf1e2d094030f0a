import { covers, expect, session, signIn, test } from "../test.ts"
import { authenticated, call, open, sessionOf, state } from "../verbs/session-page.ts"

test.use({ scenario: "jwt-callback-copy" })

const name = "Countess of Lovelace"

test(
  "resolves with the user of the token that the jwt callback returns, and shows them",
  covers("session.of-returned-token"),
  async ({ page, github }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))

    const updated = await call(page, "update", { name })

    expect(updated).toEqual(sessionOf({ ...github.user, name }))
    expect(await state(page)).toEqual(authenticated({ ...github.user, name }))
  },
)

test(
  "stores the token that the jwt callback returns, where later sessions find it",
  covers("update.written-back"),
  async ({ page, github }) => {
    await signIn(page.request)
    await open(page, authenticated(github.user))

    await call(page, "update", { name })

    expect(await session(page.request)).toEqual(sessionOf({ ...github.user, name }))
  },
)
