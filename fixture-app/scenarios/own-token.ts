import type { JWT, JWTDecodeParams, JWTEncodeParams } from "next-auth/jwt"

const header = encoded(JSON.stringify({ alg: "HS256", typ: "JWT" }))

/** Signed tokens instead of encrypted ones, as the documentation's example has them, in a cookie of their own. */
export const ownToken = {
  cookieName: "own-session",
  secret: "fake-secret-of-the-options",
  encode: async ({ token, secret }: JWTEncodeParams): Promise<string> => {
    const text = `${header}.${encoded(JSON.stringify(token))}`
    const signature = await crypto.subtle.sign("HMAC", await keyOf(secret), bytes(text))
    return `${text}.${encoded(new Uint8Array(signature))}`
  },
  decode: async ({ token = "", secret }: JWTDecodeParams): Promise<JWT | null> => {
    const [first = "", payload = "", signature = ""] = token.split(".")
    const text = bytes(`${first}.${payload}`)
    const isOurs = await crypto.subtle.verify("HMAC", await keyOf(secret), decoded(signature), text)
    return isOurs ? (JSON.parse(new TextDecoder().decode(decoded(payload))) as JWT) : null
  },
}

function keyOf(secret: string | Uint8Array): Promise<CryptoKey> {
  const material = typeof secret === "string" ? bytes(secret) : new Uint8Array(secret)
  const algorithm = { name: "HMAC", hash: "SHA-256" }
  return crypto.subtle.importKey("raw", material, algorithm, false, ["sign", "verify"])
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** As base64url: RFC 7515, section 2. */
function encoded(data: string | Uint8Array): string {
  const binary = String.fromCharCode(...(typeof data === "string" ? bytes(data) : data))
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
