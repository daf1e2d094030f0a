import type { APIRequestContext, APIResponse } from "@playwright/test"
import { locationOf } from "./location.ts"
import { csrfToken } from "./sign-in.ts"

/** What a form of the sign-in page may say beside its CSRF token. */
type Form = Record<string, string>

/** Starts a sign-in with GitHub as the built-in page's form does, and stays at next-auth's own answer. */
export async function startSignIn(
  auth: APIRequestContext,
  { params, form }: { params?: Record<string, string>; form?: Form } = {},
): Promise<APIResponse> {
  return auth.post("signin/github", {
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
 * Starts a sign-in and goes to GitHub with it, over HTTP. Answers with the callback: where GitHub
 * sends the browser back to, not yet followed.
 */
export async function authorize(auth: APIRequestContext, form: Form = {}): Promise<URL> {
  const start = await startSignIn(auth, { form })
  return locationOf(await auth.get(locationOf(start).href, { maxRedirects: 0 }))
}

/** Signs in likewise. Answers with the redirect by which next-auth sends the user on. */
export async function returnFromGitHub(
  auth: APIRequestContext,
  form: Form = {},
): Promise<APIResponse> {
  const callback = await authorize(auth, form)
  return auth.get(callback.href, { maxRedirects: 0 })
}
