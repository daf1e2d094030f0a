import { createCipheriv, hkdfSync, randomBytes } from "node:crypto"

/** What a session token is made of. */
export type SessionTokenOptions = {
  /** The NEXTAUTH_SECRET that it is encrypted with. */
  secret: string
  /** What it says: `name`, `email`, `picture` and whatever else. */
  claims: Record<string, unknown>
  /** Seconds from now until it expires; 30 days unless said, negative for one that has expired. */
  maxAge?: number
}

/** A session token like those of next-auth: an encrypted JWT with a key derived from the secret. */
export function sessionToken({ secret, claims, maxAge = 30 * 24 * 3600 }: SessionTokenOptions) {
  const key = hkdfSync("sha256", secret, "", "NextAuth.js Generated Encryption Key", 32)
  const now = Math.floor(Date.now() / 1000)
  const header = encoded(JSON.stringify({ alg: "dir", enc: "A256GCM" }))
  const iv = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", Buffer.from(key), iv).setAAD(Buffer.from(header))
  const payload = JSON.stringify({ ...claims, iat: now, exp: now + maxAge })
  const text = Buffer.concat([cipher.update(payload), cipher.final()])
  // RFC 7516, section 3.1: header, no wrapped key, initialization vector, ciphertext, tag.
  return [header, "", encoded(iv), encoded(text), encoded(cipher.getAuthTag())].join(".")
}

function encoded(data: string | Buffer): string {
  return Buffer.from(data).toString("base64url")
}
