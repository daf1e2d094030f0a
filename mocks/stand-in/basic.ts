/** Id and secret of a client by HTTP Basic, each form-encoded before they are joined. RFC 6749, section 2.3.1 */
export function basicCredentials(header: string | undefined): [string, string] | undefined {
  const encoded = /^basic (\S+)$/i.exec(header ?? "")?.[1]
  if (encoded === undefined) return undefined
  const [id = "", secret = ""] = Buffer.from(encoded, "base64").toString().split(":")
  const decoded = (text: string) => new URLSearchParams(`text=${text}`).get("text") ?? ""
  return [decoded(id), decoded(secret)]
}
