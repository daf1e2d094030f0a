import { type APIRequestContext, type APIResponse, test } from "@playwright/test"
import { locationOf } from "./location.ts"
import { csrfToken } from "./sign-in.ts"

/** Starts a sign-in with a provider as the built-in page's form does, and stays at next-auth's own answer. */
export async function startWith(auth: APIRequestContext, provider: string): Promise<APIResponse> {
  return auth.post(`signin/${provider}`, {
    form: { csrfToken: await csrfToken(auth) },
    maxRedirects: 0,
  })
}

/** Starts a sign-in and goes to the provider with it. Answers with the callback, not yet followed. */
export async function authorizeWith(auth: APIRequestContext, provider: string): Promise<URL> {
  const start = await startWith(auth, provider)
  return locationOf(await auth.get(locationOf(start).href, { maxRedirects: 0 }))
}

/** Signs in, and stays at next-auth's answer to the callback: the redirect by which it sends the user on. */
export async function returnFrom(auth: APIRequestContext, provider: string): Promise<APIResponse> {
  const callback = await authorizeWith(auth, provider)
  return auth.get(callback.href, { maxRedirects: 0 })
}

/** Signs in and follows every redirect. Answers with the page that the user ends on, whether or not it worked. */
export async function signInWith(auth: APIRequestContext, provider: string): Promise<APIResponse> {
  const response = await auth.post(`signin/${provider}`, {
    form: { csrfToken: await csrfToken(auth) },
  })
  const { pathname, searchParams } = new URL(response.url())
  const code = searchParams.get("error")
  // For the report: one broken sign-in is one cause, however many checks it fails.
  if (code) {
    const description = `a sign-in with ${provider} ended at ${pathname}?error=${code}`
    test.info().annotations.push({ type: "cause", description })
  }
  return response
}
