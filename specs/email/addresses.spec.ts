import { covers, expect, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "email" })

for (const [what, address] of [
  ["an address", "grace@users.example"],
  ["an address with an apostrophe and an ampersand", "o'brien&co@users.example"],
] as const) {
  test(`${what} gets the mail`, covers("email.reaches-address"), async ({ auth, app, mail }) => {
    const response = await askForLink(auth, address)

    expect(location(response)).toBe(`${app.endpoints}verify-request?provider=email&type=email`)
    expect(mail.received.map(({ to }) => to)).toEqual([[address]])
    expect(
      new URL(mail.received[0]?.text.match(/http\S+/)?.[0] ?? "").searchParams.get("email"),
    ).toBe(address)
  })
}

test(
  "of two addresses in one field, the second gets no mail",
  covers("email.one-address"),
  async ({ auth, mail }) => {
    await askForLink(auth, "grace@users.example,eve@evil.example")

    expect(mail.received.flatMap(({ to }) => to)).not.toContain("eve@evil.example")
  },
)

for (const [what, address] of [
  ["with another in quotes", '"eve@evil.example"@users.example'],
  ["with a full-width @ beside its own", "eve@evil.example＠users.example"],
  ["with a small @ beside its own", "eve@evil.example﹫users.example"],
] as const) {
  test(
    `an address ${what} is refused, and nobody gets a mail`,
    covers("email.ambiguous-address"),
    async ({ auth, app, mail }) => {
      const response = await askForLink(auth, address)

      expect(mail.received.flatMap(({ to }) => to)).toEqual([])
      expect(location(response)).toBe(`${app.endpoints}error?error=EmailSignin`)
    },
  )
}

for (const [what, address] of [
  ["without an @", "grace"],
  ["with a quotation mark", 'grace"@users.example'],
  ["without a name before its @", "@users.example"],
  ["without a host", "grace@"],
  ["at a host without a dot", "grace@users"],
  ["of no characters", ""],
] as const) {
  test(
    `an address ${what} is refused, and nobody gets a mail`,
    covers("email.malformed-address"),
    async ({ auth, app, mail }) => {
      const response = await askForLink(auth, address)

      expect(location(response)).toBe(`${app.endpoints}error?error=EmailSignin`)
      expect(mail.received).toEqual([])
    },
  )
}

test(
  "what was typed beside the address is no part of the mail",
  covers("email.no-foreign-markup"),
  async ({ auth, mail }) => {
    await askForLink(auth, "grace@users.example,<a href=http://evil.example>Claim it</a>")

    expect(mail.received.map(({ to }) => to)).toEqual([["grace@users.example"]])
    expect(mail.received.map(({ html }) => html).join()).not.toContain("evil.example")
  },
)

test(
  "an address that the mail server refuses is an error",
  covers("email.refused-by-server"),
  async ({ auth, app, mail }) => {
    mail.refuseOnce("recipient")

    const refused = await askForLink(auth, "grace@users.example")
    const taken = await askForLink(auth, "grace@users.example")

    expect(location(refused)).toBe(`${app.endpoints}error?error=EmailSignin`)
    expect(location(taken)).toBe(`${app.endpoints}verify-request?provider=email&type=email`)
    expect(mail.received).toHaveLength(1)
  },
)
