import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, session, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"

test.use({ scenario: "email-over-https" })

const grace = "grace@users.example"

/** What a mail program shows of HTML: what stands outside of its tags. */
const shown = (html: string) => html.replaceAll(/<[^>]*>/g, "")

test(
  "has an invisible space before each dot of the host: a mail program has nothing to link but the button",
  covers("email.host-unlinked"),
  async ({ auth, app, mail }) => {
    await askForLink(auth, grace)

    const { html, ...sent } = mail.latestTo(grace)
    const link = linkIn({ ...sent, html })
    expect(shown(html)).toContain("app&#8203;.example")
    expect(shown(html)).not.toContain("app.example")
    expect(link).toMatch(new RegExp(`^${app.endpoints}callback/email\\?`))
    expect(html).toContain(`href="${link}"`)
    await auth.get(link)
    expect(await session(auth)).toMatchObject({ user: { email: grace } })
  },
)

test(
  "says that who did not ask for it can ignore it",
  covers("email.can-be-ignored"),
  async ({ auth, mail }) => {
    await askForLink(auth, grace)

    expect(shown(mail.latestTo(grace).html)).toContain(
      "If you did not request this email you can safely ignore it.",
    )
  },
)
