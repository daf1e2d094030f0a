import { generateKeyPair, generateKeyPairSync, type KeyObject, sign } from "node:crypto"
import { promisify } from "node:util"

/** An ID token that a test may spoil before it leaves; it is signed anew afterwards. */
export interface IdToken {
  /** The header: `alg`, `kid`. */
  header: Record<string, unknown>
  /** What it says of user, issuer, audience and times; in seconds since 1970. */
  claims: Record<string, unknown>
  /** What it will be signed with: the provider's key, or whose key the test puts here. */
  key: KeyObject
}

/** A key that the provider signs with: RSA for RS256, P-256 for ES256. */
export type SigningKey = { alg: "RS256" | "ES256"; kid: string; key: KeyObject }

// An RSA key takes a tenth of a second to make, longer on a loaded machine, and one is as good as another.
const ownKey = lazy(rsaKey)

/** A key for RS256 that the provider does not publish. */
export const strangersKey = lazy(rsaKey)

/** The keys of a provider: for the algorithm that clients expect, and for another. */
export async function signingKeys(): Promise<SigningKey[]> {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  return [
    { alg: "RS256", kid: "rsa", key: await ownKey() },
    { alg: "ES256", kid: "ec", key: privateKey },
  ]
}

/** An ID token in its parts. Throws where the provider has no key for it. */
export function parse(token: string, keys: readonly SigningKey[]): IdToken {
  const [header = {}, claims = {}] = token.split(".", 2).map(decoded)
  const signedWith = keys.find(({ kid }) => kid === header["kid"])
  if (signedWith === undefined) throw new Error(`No key has the kid ${String(header["kid"])}.`)
  return { header, claims, key: signedWith.key }
}

/** An ID token as text; without a signature where its `alg` is none. */
export function serialise({ header, claims, key }: IdToken): string {
  const content = `${encoded(header)}.${encoded(claims)}`
  if (header["alg"] === "none") return `${content}.`
  const signature = sign("sha256", Buffer.from(content), { key, dsaEncoding: "ieee-p1363" })
  return `${content}.${signature.toString("base64url")}`
}

async function rsaKey(): Promise<KeyObject> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 })
  return privateKey
}

function lazy(make: () => Promise<KeyObject>): () => Promise<KeyObject> {
  let key: Promise<KeyObject> | undefined
  return () => (key ??= make())
}

function decoded(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>
}

function encoded(part: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url")
}
