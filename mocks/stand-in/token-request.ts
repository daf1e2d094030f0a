import type { ReceivedRequest } from "./exchange.ts"

/** What a token request says in its body alone. RFC 6749, sections 2.3.1 and 4.1.3; RFC 7636, section 4.5 */
const fieldsOfTheBody = ["client_id", "client_secret", "code", "code_verifier", "redirect_uri"]

/** True for a token request with such a field in its address, which servers keep in their logs. */
export function tellsInAddress({ url }: Pick<ReceivedRequest, "url">): boolean {
  return fieldsOfTheBody.some((name) => url.searchParams.has(name))
}
