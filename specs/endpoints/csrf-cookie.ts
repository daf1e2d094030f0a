import { createHash } from "node:crypto"

/** A `cookie` header with a CSRF token and its signature, as the app makes one with this secret. */
export function csrfCookie(token: string, secret: string): string {
  const signature = createHash("sha256").update(`${token}${secret}`).digest("hex")
  return `next-auth.csrf-token=${encodeURIComponent(`${token}|${signature}`)}`
}
