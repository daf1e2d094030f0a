import type { APIRequestContext, APIResponse } from "@playwright/test"
import { csrfToken } from "../verbs.ts"

/**
 * Starts a sign-in by the built-in page's form and goes to GitHub with it, over HTTP. Answers with
 * the address to which GitHub sends the user back, not yet gone to.
 */
export async function goToGitHub(
  auth: APIRequestContext,
  form: { callbackUrl?: string } = {},
): Promise<URL> {
  const csrf = await csrfToken(auth)
  const start = await auth.post("signin/github", {
    form: { csrfToken: csrf, ...form },
    maxRedirects: 0,
  })
  const granted = await auth.get(location(start), { maxRedirects: 0 })
  return new URL(location(granted))
}

/** Signs in likewise. Answers with the redirect by which next-auth sends the user on. */
export async function returnFromGitHub(
  auth: APIRequestContext,
  form: { callbackUrl?: string } = {},
): Promise<APIResponse> {
  const callback = await goToGitHub(auth, form)
  return auth.get(callback.href, { maxRedirects: 0 })
}

/** Where a redirect goes, exactly as its header says. Throws where the response is none. */
export function location(response: APIResponse): string {
  const { location } = response.headers()
  if (location) return location
  throw new Error(`${response.url()} answered with ${response.status()} and no redirect.`)
}
