import { covers, csrfToken, expect, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"

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
  async ({ auth, app, mail }) => {
    await csrfToken(auth)

    const response = await auth.post("signin/email", { form: { email }, maxRedirects: 0 })

    expect(location(response)).toBe(`${app.endpoints}signin?csrf=true`)
    expect(mail.received).toEqual([])
  },
)

test(
  "nobody gets a mail for a request with the token of another visitor",
  covers("csrf.required-for-sign-in"),
  async ({ auth, visitor, app, mail }) => {
    await csrfToken(auth)
    const foreign = await csrfToken(await visitor())

    const response = await auth.post("signin/email", {
      form: { csrfToken: foreign, email },
      maxRedirects: 0,
    })

    expect(location(response)).toBe(`${app.endpoints}signin?csrf=true`)
    expect(mail.received).toEqual([])
  },
)
