import type { APIRequestContext, APIResponse } from "@playwright/test"
import { csrfToken } from "./sign-in.ts"

/** Posts credentials as the built-in page's form does, and stays at next-auth's own answer. */
export async function submitCredentials(
  auth: APIRequestContext,
  fields: Record<string, string>,
): Promise<APIResponse> {
  return auth.post("callback/credentials", {
    form: { csrfToken: await csrfToken(auth), ...fields },
    maxRedirects: 0,
  })
}
