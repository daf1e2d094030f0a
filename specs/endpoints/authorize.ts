import type { APIRequestContext, APIResponse } from "@playwright/test"
import { csrfToken } from "../verbs.ts"

/**
 * Starts a sign-in and goes to GitHub with it, over HTTP. Answers with the callback: where GitHub
 * sends the browser back to, not yet followed.
 */
export async function authorize(
  auth: APIRequestContext,
  { callbackUrl }: { callbackUrl?: string } = {},
): Promise<URL> {
  const start = await auth.post("signin/github", {
    form: { csrfToken: await csrfToken(auth), ...(callbackUrl && { callbackUrl }) },
    maxRedirects: 0,
  })
  const answer = await auth.get(await target(start), { maxRedirects: 0 })
  return new URL(await target(answer))
}

async function target(response: APIResponse): Promise<string> {
  const { location } = response.headers()
  if (location !== undefined) return location
  const body = await response.text()
  throw new Error(`${response.url()} answered ${response.status()}, no redirect:\n${body}`)
}
