/** An OAuth 2 service, as its own documentation describes it. */
export type Service = {
  /** Where a code is exchanged for a token. */
  token: string
  /** How it takes the client's secret. RFC 6749, section 2.3.1 */
  takesSecret: "in the form" | "by HTTP Basic" | "in the form or by HTTP Basic"
  /** What its API says of who signed in, by address without a query. */
  api: Readonly<Record<string, unknown>>
  /** How its API is asked: by GET and with a bearer token (RFC 6750, section 2.1), where nothing else is said. */
  asked?: {
    method?: "POST"
    token?: "in the query" | "in the query as oauth_token" | "in the path"
    /** What its query must say: by parameter, the words of a list with commas; none where any value will do. */
    query?: Readonly<Record<string, readonly string[]>>
    /** The headers that it must have, names in lower case. */
    headers?: Readonly<Record<string, string>>
    /** The fields that its JSON must have. */
    body?: Readonly<Record<string, string>>
  }
  /** What it refuses of which a next-auth may ask it, by method and address. */
  refuses?: readonly `${"GET" | "POST"} https://${string}`[]
  /** What it tells everyone, by address. */
  told?: Readonly<Record<string, unknown>>
  /** The issuer of the ID token that comes with the other, where one does. */
  issuer?: string
}
