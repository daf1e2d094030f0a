import type { APIRequestContext, APIResponse } from "@playwright/test"
import { csrfToken } from "./sign-in.ts"

/**
 * Asks for a mail with a sign-in link as the built-in page's form does, and stays at next-auth's own answer. The id of
 * the provider is `email` unless said.
 */
export async function askForLink(
  auth: APIRequestContext,
  email: string,
  { provider = "email" }: { provider?: string } = {},
): Promise<APIResponse> {
  return auth.post(`signin/${provider}`, {
    form: { csrfToken: await csrfToken(auth), email },
    maxRedirects: 0,
  })
}
