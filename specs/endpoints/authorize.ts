import type { APIRequestContext } from "@playwright/test"
import { locationOf, startSignIn } from "./sign-in-request.ts"

/**
 * Starts a sign-in and goes to GitHub with it, over HTTP. Answers with the callback: where GitHub
 * sends the browser back to, not yet followed.
 */
export async function authorize(
  auth: APIRequestContext,
  form: Record<string, string> = {},
): Promise<URL> {
  const start = await startSignIn(auth, { form })
  return locationOf(await auth.get(locationOf(start).href, { maxRedirects: 0 }))
}
