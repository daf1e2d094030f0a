import type { APIRequestContext, APIResponse } from "@playwright/test"
import { csrfToken } from "../verbs.ts"

/** Starts a sign-in with GitHub as the built-in page's form does, and stays at next-auth's own answer. */
export async function startSignIn(
  auth: APIRequestContext,
  { params, form }: { params?: Record<string, string>; form?: Record<string, string> } = {},
): Promise<APIResponse> {
  return auth.post("signin/github", {
    form: { csrfToken: await csrfToken(auth), ...form },
    ...(params && { params }),
    maxRedirects: 0,
  })
}

/** Where a redirect goes. */
export function locationOf(response: APIResponse): URL {
  const location = response.headers()["location"]
  if (!location) throw new Error(`HTTP ${response.status()} without a Location: ${response.url()}`)
  return new URL(location)
}

/** The parameters of the authorization request that a response redirects to. */
export function authorizationRequest(response: APIResponse): Record<string, string> {
  return Object.fromEntries(locationOf(response).searchParams)
}
