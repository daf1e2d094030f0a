import { covers, expect, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "email-refused-by-error" })

test(
  "an error that the signIn callback throws stops the sign-in: nobody gets a mail",
  covers("sign-in-callback.throws"),
  async ({ auth, app, mail }) => {
    const response = await askForLink(auth, "grace@users.example")

    expect(location(response)).not.toContain(`${app.endpoints}verify-request`)
    expect(mail.received).toEqual([])
  },
)

test(
  "an error that the signIn callback throws is told to the error page, and nobody gets a mail",
  covers("sign-in-callback.throws-by-mail"),
  async ({ auth, app, mail }) => {
    const response = await askForLink(auth, "grace@users.example")

    expect(location(response)).toBe(`${app.endpoints}error?error=Error%3A+Not+you`)
    expect(mail.received).toEqual([])
  },
)
