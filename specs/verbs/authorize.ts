import type { APIRequestContext, APIResponse } from "@playwright/test"
import { locationOf } from "./location.ts"
import { csrfToken } from "./sign-in.ts"

/** What the start of a sign-in may say. */
type StartOptions = {
  /** The id of the provider; GitHub unless said. */
  provider?: string
  /** Parameters of its address. */
  params?: Record<string, string>
  /** What its form says beside the CSRF token. */
  form?: Record<string, string>
}

/** Starts a sign-in as the built-in page's form does, and stays at next-auth's own answer. */
export async function startSignIn(
  auth: APIRequestContext,
  { provider = "github", params, form }: StartOptions = {},
): Promise<APIResponse> {
  return auth.post(`signin/${provider}`, {
    form: { csrfToken: await csrfToken(auth), ...form },
    ...(params && { params }),
    maxRedirects: 0,
  })
}

/** The parameters of the authorization request that a response redirects to. */
export function authorizationRequest(response: APIResponse): Record<string, string> {
  return Object.fromEntries(locationOf(response).searchParams)
}

/**
 * Starts a sign-in and goes to the provider with it, over HTTP. Answers with the callback: where the provider
 * sends the browser back to, not yet followed.
 */
export async function authorize(auth: APIRequestContext, options: StartOptions = {}): Promise<URL> {
  const start = await startSignIn(auth, options)
  return locationOf(await auth.get(locationOf(start).href, { maxRedirects: 0 }))
}

/** Signs in likewise. Answers with the redirect by which next-auth sends the user on. */
export async function returnFromProvider(
  auth: APIRequestContext,
  options: StartOptions = {},
): Promise<APIResponse> {
  const callback = await authorize(auth, options)
  return auth.get(callback.href, { maxRedirects: 0 })
}
