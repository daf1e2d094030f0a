import { type APIRequestContext, expect } from "@playwright/test"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"
import { redirectedPage } from "../verbs/visit.ts"
import type { BuiltIn } from "./built-in.ts"

/** Where an authorization request goes, what it says beside client, callback and response type, and what protects it. */
type Asked = { address: string; parameters: Record<string, string>; checks: readonly string[] }

/**
 * Starts a sign-in with each of some built-in providers, where this next-auth has it. Answers with their authorization
 * requests, by provider, and with those of the table.
 */
export async function requestsOf(
  auth: APIRequestContext,
  some: readonly BuiltIn[],
): Promise<{ asked: Record<string, Asked>; known: Record<string, Asked> }> {
  const offered = (await (await auth.get("providers")).json()) as object
  const asked: Record<string, Asked> = {}
  const known: Record<string, Asked> = {}
  for (const { id, address, parameters, checks = ["state"] } of some) {
    if (!parameters || !(id in offered)) continue
    asked[id] = await requestOf(auth, id)
    known[id] = { address, parameters, checks }
  }
  // Of nothing, everything holds.
  expect(known).not.toEqual({})
  return { asked, known }
}

async function requestOf(auth: APIRequestContext, provider: string): Promise<Asked> {
  const start = await startSignIn(auth, { provider })
  const request = authorizationRequest(start)
  const own = Object.entries(request).filter(([name]) => !everyones.has(name))
  const checks = [
    ...(request["code_challenge_method"] === "S256" ? ["pkce"] : []),
    ...(request["state"] ? ["state"] : []),
  ]
  return {
    address: redirectedPage(start),
    parameters: Object.fromEntries(own),
    checks: checks.length > 0 ? checks : ["none"],
  }
}

/** Parameters that are no provider's own. RFC 6749, section 4.1.1; RFC 7636, section 4.3 */
const everyones = new Set([
  "client_id",
  "redirect_uri",
  "response_type",
  "state",
  "code_challenge",
  "code_challenge_method",
])
