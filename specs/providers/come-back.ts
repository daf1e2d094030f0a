import type { APIRequestContext, APIResponse } from "@playwright/test"
import { authorizationRequest, startSignIn } from "../verbs/authorize.ts"

/**
 * Starts a sign-in with a built-in provider, and comes back from it with a code. Answers with the redirect by which
 * next-auth sends the user on.
 */
export async function comeBackFrom(
  provider: string,
  auth: APIRequestContext,
): Promise<APIResponse> {
  const { state } = authorizationRequest(await startSignIn(auth, { provider }))
  return auth.get(`callback/${provider}`, {
    params: { code: "fake-code", ...(state !== undefined && { state }) },
    maxRedirects: 0,
  })
}
