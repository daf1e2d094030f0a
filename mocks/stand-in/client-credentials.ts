import type { ReceivedRequest } from "./exchange.ts"

/** What a client tells to authenticate, and in which way. RFC 6749, section 2.3.1 */
export interface ClientCredentials {
  id: string
  secret: string
  way: "by HTTP Basic" | "in the form"
}

/** What a token request tells of its client; undefined where that is no secret, or one in two ways at once. RFC 6749, section 2.3 */
export function clientCredentials({
  headers,
  body,
}: Pick<ReceivedRequest, "headers" | "body">): ClientCredentials | undefined {
  const inHeader = basic(headers.authorization)
  const { client_id: id = "", client_secret: secret } = body
  if (secret === undefined) return inHeader
  return inHeader ? undefined : { id, secret, way: "in the form" }
}

/** Both halves are form-encoded before they are joined. */
function basic(header: string | undefined): ClientCredentials | undefined {
  const encoded = /^basic (\S+)$/i.exec(header ?? "")?.[1]
  if (encoded === undefined) return undefined
  const [id = "", secret = ""] = Buffer.from(encoded, "base64").toString().split(":")
  const decoded = (text: string) => new URLSearchParams(`text=${text}`).get("text") ?? ""
  return { id: decoded(id), secret: decoded(secret), way: "by HTTP Basic" }
}
