import { createHmac } from "node:crypto"
import type { ReceivedRequest } from "../stand-in/exchange.ts"

/** The secrets that a signature proves: the client's, and the token's where there is a token yet. */
export interface Secrets {
  /** The client's. */
  client: string
  /** The token's; empty for a request that has none. */
  token: string
}

/** The protocol parameters of an `Authorization: OAuth` header, decoded. RFC 5849, section 3.5.1. */
export function protocolParameters(header: string | undefined): Partial<Record<string, string>> {
  const [, list] = /^OAuth (.*)$/i.exec(header ?? "") ?? []
  const parameters = (list ?? "").split(",").map((one) => /^\s*([\w%]+)="(.*)"\s*$/.exec(one))
  return Object.fromEntries(
    parameters
      .filter((match) => match !== null)
      .map(([, name = "", value = ""]) => [decodeURIComponent(name), decodeURIComponent(value)]),
  )
}

/** The HMAC-SHA1 signature of a request that has these protocol parameters. RFC 5849, section 3.4.2. */
export function signatureOf(
  { method, url, body }: Pick<ReceivedRequest, "method" | "url" | "body">,
  parameters: Partial<Record<string, string>>,
  { client, token }: Secrets,
): string {
  const { oauth_signature: _, realm: __, ...signed } = parameters
  const all = [...url.searchParams, ...Object.entries(body), ...Object.entries(signed)]
  const normalised = all
    .map(([name, value = ""]) => [encode(name), encode(value)] as const)
    .toSorted(byNameThenValue)
    .map((pair) => pair.join("="))
    .join("&")
  const base = [method.toUpperCase(), url.origin + url.pathname, normalised].map(encode).join("&")
  return createHmac("sha1", `${encode(client)}&${encode(token)}`)
    .update(base)
    .digest("base64")
}

/** RFC 5849, section 3.6: all but letters, digits and `-._~`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Both are encoded: the order of bytes is that of characters. RFC 5849, section 3.4.1.3.2. */
function byNameThenValue(
  [name, value]: readonly [string, string],
  [otherName, otherValue]: readonly [string, string],
): number {
  if (name !== otherName) return name < otherName ? -1 : 1
  if (value === otherValue) return 0
  return value < otherValue ? -1 : 1
}
