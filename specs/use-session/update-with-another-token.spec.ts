import { covers, expect, session, test } from "../test.ts"
import { authenticated, sessionOf, state } from "../verbs/session-page.ts"
import { name, updateName } from "./update-name.ts"

test.use({ scenario: "jwt-callback-copy" })

test(
  "resolves with the user of the token that the jwt callback returns, and shows them",
  covers("session.of-returned-token"),
  async ({ page, github }) => {
    const updated = await updateName(page, github)

    expect(updated).toEqual(sessionOf({ ...github.user, name }))
    await expect.poll(() => state(page)).toEqual(authenticated({ ...github.user, name }))
  },
)

test(
  "stores the token that the jwt callback returns, where later sessions find it",
  covers("update.written-back"),
  async ({ page, github }) => {
    await updateName(page, github)

    expect(await session(page.request)).toEqual(sessionOf({ ...github.user, name }))
  },
)
