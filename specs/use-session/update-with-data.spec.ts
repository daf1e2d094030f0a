import { covers, csrfToken, expect, session, setCookies, test } from "../test.ts"
import { signInWithLongName } from "../verbs/long-name.ts"
import { authenticated, sessionOf, state } from "../verbs/session-page.ts"
import { name, updateName } from "./update-name.ts"

test.use({ scenario: "jwt-callback-only" })

test(
  "reaches the jwt callback, whose session it resolves with",
  covers("update.reaches-jwt-callback"),
  async ({ page, github }) => {
    const updated = await updateName(page, github)

    expect(updated).toEqual(sessionOf({ ...github.user, name }))
  },
)

test(
  "is shown by the component at once",
  covers("update.shown-in-components"),
  async ({ page, github }) => {
    await updateName(page, github)

    await expect.poll(() => state(page)).toEqual(authenticated({ ...github.user, name }))
  },
)

test(
  "is written back to the cookie, where later sessions find it",
  covers("update.written-back"),
  async ({ page, github }) => {
    await updateName(page, github)

    expect(await session(page.request)).toEqual(sessionOf({ ...github.user, name }))
  },
)

test(
  "is written back to one cookie where the token was in several and fits in one",
  covers("cookies.session-token-shrinks"),
  async ({ auth, github }) => {
    await signInWithLongName(auth, github)

    const response = await auth.post("session", {
      data: { csrfToken: await csrfToken(auth), data: { name } },
    })

    const gone = { value: "", "max-age": "0" }
    expect(setCookies(response)).toMatchObject({
      "next-auth.session-token": { value: expect.stringMatching(/^eyJ/) },
      "next-auth.session-token.0": gone,
      "next-auth.session-token.1": gone,
      "next-auth.session-token.2": gone,
    })
    expect(await session(auth)).toEqual(sessionOf({ ...github.user, name }))
  },
)
