import type { APIResponse } from "@playwright/test"

/** What the documented /api/restricted answers where somebody is signed in. */
export const content = {
  content: "This is protected content. You can access this content because you are signed in.",
}

/** What the documented /api/restricted answers where nobody is signed in. */
export const refusal = {
  error: "You must be signed in to view the protected content on this page.",
}

/** The name of the session cookie of an app whose address begins with http. */
export const sessionCookie = "next-auth.session-token"

/** Headers of a visitor whose session cookie has this value. */
export function withSessionCookie(value: string): Record<string, string> {
  return { cookie: `${sessionCookie}=${value}` }
}

/** The session that the server saw while it made the page /server-session. */
export async function sessionInPage(page: APIResponse): Promise<unknown> {
  const html = await page.text()
  const [, json = ""] = /<pre id="server-session">([^<]*)<\/pre>/.exec(html) ?? []
  return JSON.parse(json.replaceAll("&quot;", `"`).replaceAll("&amp;", "&"))
}
