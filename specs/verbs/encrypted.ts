import { expect } from "@playwright/test"

/** The parts of a token, as anyone who sees it can read them: five of an encrypted one. RFC 7515 and 7516, section 3.1. */
export function partsOf(token: string): string[] {
  return token.split(".").map((part) => Buffer.from(part, "base64url").toString())
}

/** Expects a cookie to be an encrypted token in which nobody can read a secret. */
export function expectSealed(cookie: { value: string } | undefined, secret: string): void {
  const { value = "" } = cookie ?? {}
  const parts = partsOf(value)
  expect(parts).toHaveLength(5)
  expect([value, ...parts].join()).not.toContain(secret)
}
