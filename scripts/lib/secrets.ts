/** A part of a query whose name says that its value is one: `private_token=…`, `X-Amz-Signature=…`. */
const secretOfQuery =
  /([?&][^=&#\s"]*(?:token|key|secret|signature|sig|password|auth|credential)[^=&#\s"]*=)[^&#\s"]+/gi

/** What npm's configuration knows a registry by: `//registry/:_authToken=…`, `:_auth=…`, `:_password=…`. */
const secretOfRegistry = /(_auth(?:Token)?=|_password=)[^\s"]+/g

/** A text without the credentials that an address or npm's configuration may carry. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(\/\/)[^/\s"]+@/g, "$1")
    .replace(secretOfQuery, "$1…")
    .replace(secretOfRegistry, "$1…")
}
