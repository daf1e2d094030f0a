/** A text without the credentials that an address may carry. */
export function withoutSecrets(text: string): string {
  return text.replace(/(\/\/)[^/\s"]+@/g, "$1").replace(/(_authToken=)\S+/g, "$1…")
}
