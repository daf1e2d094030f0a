import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "email" })

const grace = "grace@users.example"

test(
  "is the mail to the address in lower case, without what is around it",
  covers("email.normalised"),
  async ({ auth, mail }) => {
    await askForLink(auth, "  Grace@Users.EXAMPLE ")

    expect(mail.received.map(({ to }) => to)).toEqual([[grace]])
    expect(new URL(linkIn(mail.latestTo(grace))).searchParams.get("email")).toBe(grace)
  },
)

test(
  "has the link of its text on a blue button, too",
  covers("email.default-mail"),
  async ({ auth, mail }) => {
    await askForLink(auth, grace)

    const { html, ...sent } = mail.latestTo(grace)
    const link = linkIn({ ...sent, html })
    expect(html).toContain(`<a href="${link}"`)
    expect(html).toContain("#346df1")
    expect(html).toMatch(/<a [^>]*[^-]color: #fff;/)
  },
)

for (const step of ["connection", "login", "message"] as const) {
  test(
    `is an error where the server refuses the ${step}: EmailSignin, and a line in the log`,
    covers("email.not-sent"),
    async ({ auth, app, mail, serverLog }) => {
      mail.refuseOnce(step)

      const refused = await askForLink(auth, grace)

      expect(location(refused)).toBe(`${app.endpoints}error?error=EmailSignin`)
      await expect.poll(() => serverLog.text()).toContain("[error][SIGNIN_EMAIL_ERROR]")
      expect(mail.received).toEqual([])
      await askForLink(auth, grace)
      expect(mail.received).toHaveLength(1)
    },
  )

  test(
    `is in the log without password and token where the server refuses the ${step}`,
    covers("log.without-secrets"),
    async ({ auth, app, mail, serverLog }) => {
      mail.refuseOnce(step)

      await askForLink(auth, grace)

      await expect.poll(() => serverLog.text()).toContain("[error][SIGNIN_EMAIL_ERROR]")
      expect(serverLog.text()).not.toContain(mail.password)
      expect(serverLog.text()).not.toContain(app.secret)
      // Nobody but the app knows the token of a mail that wasn't sent: it has 32 bytes in hexadecimal.
      expect(serverLog.text()).not.toMatch(/[0-9a-f]{64}/)
    },
  )
}
