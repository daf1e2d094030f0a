import type { APIRequestContext, APIResponse } from "@playwright/test"
import { linkIn } from "../../mocks/mail/mail.ts"
import type { MailServer } from "../../mocks/mail/mail-server.ts"
import { csrfToken } from "./sign-in.ts"

/**
 * Asks for a mail with a sign-in link as the built-in page's form does, and stays at next-auth's own answer. The id of
 * the provider is `email` unless said.
 */
export async function askForLink(
  auth: APIRequestContext,
  email: string,
  { provider = "email" }: { provider?: string } = {},
): Promise<APIResponse> {
  return auth.post(`signin/${provider}`, {
    form: { csrfToken: await csrfToken(auth), email },
    maxRedirects: 0,
  })
}

/**
 * Signs in by e-mail: asks for a mail and opens its link, over HTTP. Answers with the page that the user ends on,
 * whether or not the sign-in worked.
 */
export async function signInByMail(
  auth: APIRequestContext,
  mail: MailServer,
  email: string,
  options: { provider?: string } = {},
): Promise<APIResponse> {
  await askForLink(auth, email, options)
  return auth.get(linkIn(mail.latestTo(email)))
}
