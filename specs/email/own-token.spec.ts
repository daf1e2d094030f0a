import { linkIn } from "../../mocks/mail/mail.ts"
import { at, covers, expect, session, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "email-options" })

const grace = "grace@users.example"

test(
  "is valid for as long as the provider's maxAge says",
  covers("email.max-age"),
  async ({ auth, mail }) => {
    await askForLink(auth, grace, { provider: "ten-minutes" })

    await auth.get(linkIn(mail.latestTo(grace)), { headers: at({ minutes: 9 }) })

    expect(await session(auth)).toMatchObject({ user: { email: grace } })
  },
)

test(
  "is valid no longer than the provider's maxAge says",
  covers("email.max-age"),
  async ({ auth, mail }) => {
    await askForLink(auth, grace, { provider: "ten-minutes" })

    const end = await auth.get(linkIn(mail.latestTo(grace)), { headers: at({ minutes: 11 }) })

    expect(new URL(end.url()).searchParams.get("error")).toBe("Verification")
    expect(await session(auth)).toEqual({})
  },
)

test("may be waited for, and signs in", covers("email.awaited-token"), async ({ auth, mail }) => {
  await askForLink(auth, grace, { provider: "awaited-token" })

  const link = new URL(linkIn(mail.latestTo(grace)))
  expect(link.searchParams.get("token")).toMatch(/^own-[0-9a-f-]{36}$/)
  await auth.get(link.href)
  expect(await session(auth)).toMatchObject({ user: { email: grace } })
})

test(
  "that can't be made is EmailSignin and a line in the log, and nobody gets a mail",
  covers("email.token-not-made"),
  async ({ auth, app, mail, serverLog }) => {
    const response = await askForLink(auth, grace, { provider: "no-token" })

    expect(location(response)).toBe(`${app.endpoints}error?error=EmailSignin`)
    await expect
      .poll(() => serverLog.text())
      .toMatch(/\[error\]\[SIGNIN_EMAIL_ERROR\][^]*There is no token/)
    expect(mail.received).toEqual([])
  },
)

test(
  "that can't be kept is EmailSignin and a line in the log; another is kept",
  covers("email.token-not-made"),
  async ({ auth, app, serverLog }) => {
    const provider = "own-request"
    const forgotten = await askForLink(auth, "forgotten@users.example", { provider })

    const kept = await askForLink(auth, grace, { provider })

    expect(location(forgotten)).toBe(`${app.endpoints}error?error=EmailSignin`)
    expect(location(kept)).toBe(`${app.endpoints}verify-request?provider=${provider}&type=email`)
    await expect
      .poll(() => serverLog.text())
      .toMatch(/\[error\]\[SIGNIN_EMAIL_ERROR\][^]*The disk is full/)
  },
)

for (const [what, provider] of [
  ["an object", "transport"],
  ["an instance of a class", "transport-of-a-class"],
] as const) {
  test(
    `may be sent by a transport of nodemailer: ${what}`,
    covers("email.server-transport"),
    async ({ auth, mail, serverLog }) => {
      await askForLink(auth, grace, { provider })
      // Another fails, later, in the log of every next-auth.
      await askForLink(auth, grace, { provider: "no-token" })

      await expect.poll(() => serverLog.text()).toContain("There is no token")
      await expect
        .poll(() => printed(serverLog, "transported"))
        .toEqual([{ to: grace, text: expect.stringContaining(`/callback/${provider}?`) }])
      expect(mail.received).toEqual([])
    },
  )
}
