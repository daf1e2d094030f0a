import { covers, csrfToken, expect, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"

test.use({ scenario: "email" })

const email = "grace@users.example"

test(
  "who asks with their own token gets a mail",
  covers("csrf.required-for-sign-in"),
  async ({ auth, mail }) => {
    await askForLink(auth, email)

    expect(mail.received.map(({ to }) => to)).toEqual([[email]])
  },
)

test(
  "nobody gets a mail for a request without a token, as a foreign site could send it",
  covers("csrf.required-for-sign-in"),
  async ({ auth, mail }) => {
    await csrfToken(auth)

    await auth.post("signin/email", { form: { email } })

    expect(mail.received).toEqual([])
  },
)

test(
  "nobody gets a mail for a request with the token of another visitor",
  covers("csrf.required-for-sign-in"),
  async ({ auth, visitor, mail }) => {
    await csrfToken(auth)
    const foreign = await csrfToken(await visitor())

    await auth.post("signin/email", { form: { csrfToken: foreign, email } })

    expect(mail.received).toEqual([])
  },
)
