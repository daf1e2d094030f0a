import { covers, expect, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "email-for-members" })

test(
  "a signIn callback is given the user of the address, and admits a member",
  covers("email.sign-in-callback-user"),
  async ({ auth, app }) => {
    const response = await askForLink(auth, "ada@users.example")

    expect(location(response)).toBe(`${app.endpoints}verify-request?provider=email&type=email`)
  },
)

test(
  "a signIn callback is given a user without an id of the database, and refuses a stranger",
  covers("email.sign-in-callback-user"),
  async ({ auth, app, mail }) => {
    const response = await askForLink(auth, "stranger@users.example")

    expect(location(response)).toBe(`${app.endpoints}error?error=AccessDenied`)
    expect(mail.received).toEqual([])
  },
)
