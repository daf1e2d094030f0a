import type { APIRequestContext } from "@playwright/test"
import type { MailServer } from "../../mocks/mail/mail-server.ts"
import type { ServerLog } from "../fixtures/server-log.ts"
import { covers, expect, session, test } from "../test.ts"
import { askForLink, signInByMail } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"
import { printed } from "../verbs/printed.ts"
import { call, open, unauthenticated } from "../verbs/session-page.ts"

test.use({ scenario: "email-or-register" })

const address = "ada@users.example"

/** Signs a member in by mail, and answers with what the signIn callback was given, before the mail and at the link. */
async function signInOfMember(auth: APIRequestContext, mail: MailServer, log: ServerLog) {
  await signInByMail(auth, mail, address)
  await expect.poll(() => printed(log, "signIn")).toHaveLength(2)
  return printed(log, "signIn")
}

test(
  "is where an unknown address is sent by the signIn callback, and no mail goes out",
  covers("email.unknown-address-elsewhere"),
  async ({ auth, app, mail }) => {
    const response = await askForLink(auth, "stranger@users.example")

    expect(new URL(location(response), app.origin).href).toBe(`${app.origin}/register`)
    expect(mail.received).toEqual([])
  },
)

test(
  "is what signIn() without the redirect resolves with for an unknown address",
  covers("sign-in-without-redirect.sent-to-path"),
  async ({ page, app, mail }) => {
    await open(page, unauthenticated)
    const fields = { redirect: false, email: "stranger@users.example" }

    const result = await call(page, "signIn", "email", fields)

    const url = expect.stringMatching(/\/register$/)
    expect(result).toMatchObject({ status: expect.any(Number), url })
    expect(page.url()).toBe(`${app.origin}/session`)
    expect(mail.received).toEqual([])
  },
)

test(
  "is not for members: the signIn callback is called before the mail with a verificationRequest, and at the link without",
  covers("email.verification-request"),
  async ({ auth, mail, serverLog }) => {
    const asked = await signInOfMember(auth, mail, serverLog)

    const account = expect.objectContaining({ type: "email" })
    expect(asked).toEqual([
      { address, account, email: { verificationRequest: true } },
      { address, account },
    ])
    expect(await session(auth)).toMatchObject({ user: { email: address } })
  },
)

test(
  "is decided on with an account that says provider and address, before the mail and at the link",
  covers("email.account-of-callback"),
  async ({ auth, mail, serverLog }) => {
    const [before, atLink] = await signInOfMember(auth, mail, serverLog)

    const account = { type: "email", provider: "email", providerAccountId: address }
    expect(before).toMatchObject({ account, email: { verificationRequest: true } })
    expect(atLink).toMatchObject({ account })
  },
)
