/** The five parts of an encrypted token, as anyone who sees it can read them. RFC 7516, section 3.1. */
export function partsOf(token: string): string[] {
  return token.split(".").map((part) => Buffer.from(part, "base64url").toString())
}
