import type { APIRequestContext } from "@playwright/test"

/** The addresses that GitHub's provider has in the answer of `GET /api/auth/providers`. */
export async function providerUrls(
  auth: APIRequestContext,
  headers: Record<string, string> = {},
): Promise<{ signinUrl: string; callbackUrl: string }> {
  const response = await auth.get("providers", { headers })
  const { github } = (await response.json()) as { github: Record<string, string> }
  return { signinUrl: String(github?.signinUrl), callbackUrl: String(github?.callbackUrl) }
}

/** What they are at an origin. */
export function providerUrlsAt(origin: string): { signinUrl: string; callbackUrl: string } {
  return {
    signinUrl: `${origin}/api/auth/signin/github`,
    callbackUrl: `${origin}/api/auth/callback/github`,
  }
}
