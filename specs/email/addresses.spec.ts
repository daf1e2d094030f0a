import type { APIRequestContext, APIResponse } from "@playwright/test"
import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, csrfToken, expect, session, test } from "../test.ts"
import { askForLink } from "../verbs/email.ts"
import { location } from "../verbs/location.ts"

test.use({ scenario: "email" })

const two = ["grace@users.example", "eve@evil.example"] as const

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
  async ({ auth, app, mail }) => {
    const response = await askForLink(auth, "grace@users.example,eve@evil.example")

    expect(mail.received.map(({ to }) => to)).toEqual([["grace@users.example"]])
    expect(location(response)).toBe(`${app.endpoints}verify-request?provider=email&type=email`)
  },
)

for (const [what, address] of [
  ["a name", "Eve <grace@users.example>"],
  ["a group", "team:grace@users.example;"],
  ["a word after a space", "grace@users.example eve"],
  ["a word after a comma", "grace@users.example,eve"],
  ["a word after a semicolon", "grace@users.example;eve"],
  ["a word before a comma", "mallory,grace@users.example"],
  ["a comment", "grace@users.example (eve)"],
] as const) {
  test(
    `an address with ${what} gets the mail alone`,
    covers("email.words-around-address"),
    async ({ auth, app, mail }) => {
      const response = await askForLink(auth, address)

      expect(mail.received.map(({ to }) => to)).toEqual([["grace@users.example"]])
      expect(location(response)).toBe(`${app.endpoints}verify-request?provider=email&type=email`)
    },
  )
}

test(
  "two fields of an address are refused, and nobody gets a mail",
  covers("email.two-fields-refused"),
  async ({ auth, app, mail }) => {
    const response = await submitTwoFields(auth, "grace@users.example", "ada@users.example")

    expect(mail.received.map(({ to }) => to)).toEqual([])
    expect(location(response)).toBe(`${app.endpoints}error?error=EmailSignin`)
  },
)

test(
  "of two fields of an address, the last counts, which alone gets the mail",
  covers("email.two-fields-last"),
  async ({ auth, app, mail }) => {
    const response = await submitTwoFields(auth, "grace@users.example", "ada@users.example")

    expect(mail.received.map(({ to }) => to)).toEqual([["ada@users.example"]])
    expect(location(response)).toBe(`${app.endpoints}verify-request?provider=email&type=email`)
    await auth.get(linkIn(mail.latestTo("ada@users.example")))
    expect(await session(auth)).toMatchObject({ user: { email: "ada@users.example" } })
  },
)

for (const [what, address, id] of [
  ["with another in quotes", '"eve@evil.example"@users.example', "email.ambiguous-address"],
  [
    "with a full-width @ beside its own",
    "eve@evil.example＠users.example",
    "email.ambiguous-address",
  ],
  ["with another before its @", "eve@evil.example@users.example", "email.ambiguous-address"],
  ["with a small @ beside its own", "eve@evil.example﹫users.example", "email.ambiguous-address"],
  ["without an @", "grace", "email.malformed-address"],
  ["with a quotation mark", 'grace"@users.example', "email.malformed-address"],
  ["without a name before its @", "@users.example", "email.malformed-address"],
  ["without a host", "grace@", "email.malformed-address"],
  ["at a host without a dot", "grace@users", "email.malformed-address"],
  ["of no characters", "", "email.malformed-address"],
  ["and another after a semicolon", `${two[0]};${two[1]}`, "email.malformed-address"],
  ["and another after a full-width comma", `${two[0]}，${two[1]}`, "email.malformed-address"],
  ["and a header line with another", `${two[0]}\r\nBcc: ${two[1]}`, "email.malformed-address"],
  ["in a JSON array with another", JSON.stringify(two), "email.malformed-address"],
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

/** Asks for a link with a form that says two addresses. */
async function submitTwoFields(
  auth: APIRequestContext,
  first: string,
  second: string,
): Promise<APIResponse> {
  const form = new URLSearchParams({ csrfToken: await csrfToken(auth), email: first })
  form.append("email", second)
  return auth.post("signin/email", {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    data: form.toString(),
    maxRedirects: 0,
  })
}
