import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, session, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "email-refused-at-the-link" })

test(
  "a signIn callback that lets the mail be sent can refuse who opens its link",
  covers("email.link-refused"),
  async ({ auth, app, mail }) => {
    const asked = await askForLink(auth, "grace@users.example")

    const response = await auth.get(linkIn(mail.latestTo("grace@users.example")), {
      maxRedirects: 0,
    })

    expect(location(asked)).toBe(`${app.endpoints}verify-request?provider=email&type=email`)
    expect(location(response)).toBe(`${app.endpoints}error?error=AccessDenied`)
    expect(await session(auth)).toEqual({})
  },
)

test(
  "a signIn callback that lets the mail be sent can send elsewhere who opens its link",
  covers("email.link-refused"),
  async ({ auth, mail }) => {
    await askForLink(auth, "guest@users.example")

    const response = await auth.get(linkIn(mail.latestTo("guest@users.example")), {
      maxRedirects: 0,
    })

    expect(location(response)).toBe("/register")
    expect(await session(auth)).toEqual({})
  },
)

test(
  "a signIn callback that lets the mail be sent can throw for who opens its link",
  covers("sign-in-callback.throws"),
  async ({ auth, app, mail }) => {
    await askForLink(auth, "thrown@users.example")

    const response = await auth.get(linkIn(mail.latestTo("thrown@users.example")), {
      maxRedirects: 0,
    })

    expect(location(response)).not.toBe(app.origin)
    expect(await session(auth)).toEqual({})
  },
)
