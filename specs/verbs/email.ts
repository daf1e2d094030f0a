import { createHash } from "node:crypto"
import type { APIRequestContext, APIResponse } from "@playwright/test"
import type { Database } from "../../mocks/database/database.ts"
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

/** Keeps a verification token for an address for a day, hashed with a secret, as next-auth's own would be kept. */
export async function keepToken(
  database: Database,
  { address, token, secret }: { address: string; token: string; secret: string },
): Promise<void> {
  const hash = createHash("sha256").update(`${token}${secret}`).digest("hex")
  const expires = Date.now() + 86_400_000
  await database.run(`INSERT INTO "verificationToken" VALUES (?, ?, ?)`, [address, hash, expires])
}
