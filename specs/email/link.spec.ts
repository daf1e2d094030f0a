import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, session, setCookies, test } from "../test.ts"
import { expectToLive } from "../verbs/cookie-lifetime.ts"
import { askForLink, signInByMail } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "email" })

test("signs in whom it was sent to", covers("email.link-signs-in"), async ({ auth, mail }) => {
  await signInByMail(auth, mail, "grace@users.example")

  expect(await session(auth)).toMatchObject({ user: { email: "grace@users.example" } })
})

test(
  "opens a session whose cookie lives for 30 days",
  covers("callback.session-cookie-lifetime"),
  async ({ auth, mail }) => {
    await askForLink(auth, "grace@users.example")
    const link = linkIn(mail.latestTo("grace@users.example"))

    const before = Date.now()
    const response = await auth.get(link, { maxRedirects: 0 })
    const after = Date.now()

    const cookie = setCookies(response)["next-auth.session-token"]
    expectToLive(cookie, 30 * 24 * 60 * 60, { before, after })
  },
)

test(
  "signs in the browser that opens it, and not the one that asked for it",
  covers("email.link-in-another-browser"),
  async ({ auth, visitor, mail }) => {
    await askForLink(auth, "grace@users.example")
    const other = await visitor()

    await other.get(linkIn(mail.latestTo("grace@users.example")))

    expect(await session(other)).toMatchObject({ user: { email: "grace@users.example" } })
    expect(await session(auth)).toEqual({})
  },
)

test(
  "signs in whom it was sent to after a HEAD request, as of who checks links",
  covers("email.link-survives-head"),
  async ({ auth, visitor, mail }) => {
    await askForLink(auth, "grace@users.example")
    const link = linkIn(mail.latestTo("grace@users.example"))

    await (await visitor()).head(link)

    await auth.get(link)
    expect(await session(auth)).toMatchObject({ user: { email: "grace@users.example" } })
  },
)

test(
  "signs in nobody else, whatever address it is changed to",
  covers("email.link-bound-to-address"),
  async ({ auth, mail }) => {
    await askForLink(auth, "eve@users.example")
    const link = new URL(linkIn(mail.latestTo("eve@users.example")))
    link.searchParams.set("email", "ada@users.example")

    const end = await auth.get(link.href)

    expect(await session(auth)).toEqual({})
    expect(new URL(end.url()).searchParams.get("error")).toBe("Verification")
  },
)

test(
  "signs in whom it was sent to, where it leaves out the address",
  covers("email.link-without-address"),
  async ({ auth, mail }) => {
    await askForLink(auth, "grace@users.example")
    const link = new URL(linkIn(mail.latestTo("grace@users.example")))
    link.searchParams.delete("email")

    await auth.get(link.href)

    expect(await session(auth)).toMatchObject({ user: { email: "grace@users.example" } })
  },
)

test(
  "signs in nobody where it leaves out the token",
  covers("email.link-without-token"),
  async ({ auth, app, mail }) => {
    await askForLink(auth, "grace@users.example")
    const link = new URL(linkIn(mail.latestTo("grace@users.example")))
    link.searchParams.delete("token")

    const response = await auth.get(link.href, { maxRedirects: 0 })

    expect(location(response)).toBe(`${app.endpoints}error?error=configuration`)
    expect(await session(auth)).toEqual({})
  },
)
