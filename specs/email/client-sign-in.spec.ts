import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, session, test } from "../test.ts"
import { call, leaveBy, open, unauthenticated } from "../verbs/session-page.ts"

test.use({ scenario: "email" })

const email = "grace@users.example"

test(
  "signIn() mails a link that signs in, and shows the page that says so",
  covers("sign-in-by-email.mails-link"),
  async ({ page, app, mail }) => {
    await open(page, unauthenticated)

    await leaveBy(page, "signIn", "email", { email })

    await expect(page.getByText("Check your email")).toBeVisible()
    expect(page.url()).toBe(`${app.endpoints}verify-request?provider=email&type=email`)
    expect(mail.received.map(({ to }) => to)).toEqual([[email]])
    await page.request.get(linkIn(mail.latestTo(email)))
    expect(await session(page.request)).toMatchObject({ user: { email } })
  },
)

test(
  "signIn() with a callbackUrl mails a link that ends there",
  covers("sign-in-callback-url.email"),
  async ({ page, app, mail }) => {
    await open(page, unauthenticated)

    await leaveBy(page, "signIn", "email", { email, callbackUrl: "/server-session?a=1" })

    await expect(page.getByText("Check your email")).toBeVisible()
    await page.goto(linkIn(mail.latestTo(email)))
    expect(page.url()).toBe(`${app.origin}/server-session?a=1`)
    await expect(page.locator("#server-session")).toContainText(email)
  },
)

test(
  "signIn() without a callbackUrl mails a link that ends where it was called",
  covers("sign-in-callback-url.default"),
  async ({ page, app, mail }) => {
    await open(page, unauthenticated, "/session?a=1")

    await leaveBy(page, "signIn", "email", { email })

    await expect(page.getByText("Check your email")).toBeVisible()
    await page.goto(linkIn(mail.latestTo(email)))
    expect(page.url()).toBe(`${app.origin}/session?a=1`)
    await expect(page.locator("#status")).toHaveText("authenticated")
  },
)

test(
  "signIn() without the redirect stays, and resolves with where the user would have gone",
  covers("sign-in-without-redirect.email"),
  async ({ page, app, mail }) => {
    await open(page, unauthenticated)

    const result = await call(page, "signIn", "email", { email, redirect: false })

    const url = `${app.endpoints}verify-request?provider=email&type=email`
    expect(result).toMatchObject({ status: 200, ok: true, url })
    expect(page.url()).toBe(`${app.origin}/session`)
    expect(mail.received).toHaveLength(1)
  },
)

test(
  "signIn() without the redirect resolves with the error where no mail can be sent",
  covers("sign-in-without-redirect.email-refused"),
  async ({ page, app, mail }) => {
    mail.refuseOnce("recipient")
    await open(page, unauthenticated)

    const result = await call(page, "signIn", "email", { email, redirect: false })

    const status = expect.any(Number)
    expect(result).toEqual({ error: "EmailSignin", status, ok: false, url: null })
    expect(page.url()).toBe(`${app.origin}/session`)
    expect(mail.received).toEqual([])
  },
)
