import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, session, test } from "../test.ts"
import { askForLink, signInByMail } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"
import { printed } from "../verbs/printed.ts"

test.use({ scenario: "email-options" })

const grace = "grace@users.example"

test(
  "name the provider, which stands beside others on the sign-in page",
  covers("email.beside-others", "email.id-and-name"),
  async ({ page }) => {
    await page.goto("signin")

    await expect(page.getByRole("button", { name: "Sign in with GitHub" })).toBeVisible()
    const form = page.locator(`form[action$="/signin/email"]`)
    await expect(form.getByRole("textbox", { name: "Email" })).toHaveAttribute("type", "email")
    await expect(form.getByRole("button")).toHaveText("Sign in with a letter")
    await expect(page.locator(`form[action$="/signin/server-object"]`)).toBeVisible()
  },
)

test(
  "may give the server as an object: the mail arrives, and its link signs in",
  covers("email.server-object"),
  async ({ auth, mail }) => {
    await signInByMail(auth, mail, grace, { provider: "server-object" })

    expect(await session(auth)).toMatchObject({ user: { email: grace } })
  },
)

test(
  "say who the sender is; without them, it is no-reply@example.com",
  covers("email.sender"),
  async ({ auth, mail }) => {
    await askForLink(auth, grace)
    await askForLink(auth, grace, { provider: "no-sender" })

    expect(mail.received.map(({ from, sender }) => ({ ...from, sender }))).toEqual([
      { name: "The app", address: "noreply@app.example", sender: "noreply@app.example" },
      { name: "NextAuth", address: "no-reply@example.com", sender: "no-reply@example.com" },
    ])
  },
)

test(
  "give the sender the name NextAuth where nothing is said of it",
  covers("email.sender-name"),
  async ({ auth, mail }) => {
    await askForLink(auth, grace, { provider: "no-sender" })

    const { from } = mail.latestTo(grace)
    expect(`${from.name} <${from.address}>`).toBe("NextAuth <no-reply@example.com>")
  },
)

test(
  "may send in place of nodemailer, given address, link, provider and theme",
  covers("email.own-request"),
  async ({ auth, app, mail, serverLog }) => {
    await askForLink(auth, grace, { provider: "own-request" })

    await expect.poll(() => printed(serverLog, "sent")).toHaveLength(1)
    const [sent] = printed(serverLog, "sent") as [{ url: string; token: string }]
    expect(sent).toMatchObject({
      identifier: grace,
      provider: "own-request",
      theme: { brandColor: "#123456" },
      expires: expect.stringMatching(/^\d{4}-/),
    })
    expect(sent.url).toContain(`${app.endpoints}callback/own-request?`)
    expect(new URL(sent.url).searchParams.get("token")).toBe(sent.token)
    expect(mail.received).toEqual([])
    await auth.get(sent.url)
    expect(await session(auth)).toMatchObject({ user: { email: grace } })
  },
)

test(
  "may make the token, which is random otherwise",
  covers("email.own-token", "email.random-token"),
  async ({ auth, mail }) => {
    await askForLink(auth, grace, { provider: "own-token" })
    await askForLink(auth, grace)
    await askForLink(auth, grace)

    const [own, one, another] = mail.received.map((one) =>
      new URL(linkIn(one)).searchParams.get("token"),
    )
    expect(own).toMatch(/^own-/)
    expect(one).toMatch(/^[0-9a-f]{64}$/)
    expect(another).toMatch(/^[0-9a-f]{64}$/)
    expect(another).not.toBe(one)
    await auth.get(linkIn(mail.received[0]!))
    expect(await session(auth)).toMatchObject({ user: { email: grace } })
  },
)

test(
  "may make one address of what was typed, or refuse it with EmailSignin",
  covers("email.own-address"),
  async ({ auth, app, mail }) => {
    const provider = "own-address"

    await askForLink(auth, " Grace+lists@Users.Example", { provider })
    const refused = await askForLink(auth, "grace@elsewhere.example", { provider })

    expect(mail.received.map(({ to }) => to)).toEqual([[grace]])
    expect(location(refused)).toBe(`${app.endpoints}error?error=EmailSignin`)
  },
)

test(
  "with an own normalizeIdentifier, several addresses get one mail; one that is refused is an error",
  covers("email.partly-refused"),
  async ({ auth, app, mail }) => {
    const provider = "several"
    const addresses = "ada@users.example,grace@users.example"
    const taken = await askForLink(auth, addresses, { provider })
    mail.refuseOnce("recipient")

    const refused = await askForLink(auth, addresses, { provider })

    expect(location(taken)).toBe(`${app.endpoints}verify-request?provider=${provider}&type=email`)
    expect(location(refused)).toBe(`${app.endpoints}error?error=EmailSignin`)
    expect(mail.received.map(({ to }) => to)).toEqual([
      ["ada@users.example", "grace@users.example"],
      ["grace@users.example"],
    ])
  },
)

test(
  "with a transport that holds a mail back, the sign-in is an error: EmailSignin, and the address in the log",
  covers("email.held-back"),
  async ({ auth, app, serverLog }) => {
    const provider = "transport"
    const heldBack = await askForLink(auth, "unreachable@users.example", { provider })

    const sent = await askForLink(auth, grace, { provider })

    expect(location(heldBack)).toBe(`${app.endpoints}error?error=EmailSignin`)
    expect(location(sent)).toBe(`${app.endpoints}verify-request?provider=${provider}&type=email`)
    await expect
      .poll(() => serverLog.text())
      .toMatch(/\[error\]\[SIGNIN_EMAIL_ERROR\][^]*unreachable@users\.example/)
  },
)
