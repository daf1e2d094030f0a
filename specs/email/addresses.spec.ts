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

for (const [what, address, id] of [
  ["with another in quotes", '"eve@evil.example"@users.example', "email.ambiguous-address"],
  [
    "with a full-width @ beside its own",
    "eve@evil.example＠users.example",
    "email.ambiguous-address",
  ],
  ["with a small @ beside its own", "eve@evil.example﹫users.example", "email.ambiguous-address"],
  ["without an @", "grace", "email.malformed-address"],
  ["with a quotation mark", 'grace"@users.example', "email.malformed-address"],
  ["without a name before its @", "@users.example", "email.malformed-address"],
  ["without a host", "grace@", "email.malformed-address"],
  ["at a host without a dot", "grace@users", "email.malformed-address"],
  ["of no characters", "", "email.malformed-address"],
] as const) {
  test(
    `an address ${what} is refused, and nobody gets a mail`,
    covers(id),
    async ({ auth, app, mail }) => {
      const response = await askForLink(auth, address)

      expect(mail.received.flatMap(({ to }) => to)).toEqual([])
      expect(location(response)).toBe(`${app.endpoints}error?error=EmailSignin`)
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
