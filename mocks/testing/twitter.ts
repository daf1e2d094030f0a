import { randomBytes } from "node:crypto"
import { inProcess, type Called } from "../stand-in/in-process.ts"
import { signatureOf } from "../twitter/signature.ts"
import { Twitter } from "../twitter/twitter.ts"

/** Where the app wants to be called back. */
export const callback = "http://localhost:3000/api/auth/callback/twitter"

/** A signed request, as an app makes it. */
export type Signed = {
  method: string
  path: string
  /** Protocol parameters beside those that every request has, or in their place. */
  parameters?: Record<string, string>
  clientSecret?: string
  tokenSecret?: string
}

/** A Twitter, and what browsers and apps do to it, without a network. */
export function startTwitter() {
  const twitter = new Twitter()
  const send = inProcess(twitter.hosts["api.twitter.com"] ?? (() => {}))

  const signed = (request: Signed): Promise<Called> => {
    const { method, path, clientSecret = twitter.client.secret, tokenSecret = "" } = request
    const parameters = {
      oauth_consumer_key: twitter.client.id,
      oauth_nonce: randomBytes(16).toString("hex"),
      oauth_signature_method: "HMAC-SHA1",
      oauth_timestamp: String(Math.floor(Date.now() / 1000)),
      oauth_version: "1.0",
      ...request.parameters,
    }
    const url = new URL(path, "https://api.twitter.com")
    const secrets = { client: clientSecret, token: tokenSecret }
    const signature = signatureOf({ method, url, body: {} }, parameters, secrets)
    const all = Object.entries({ ...parameters, oauth_signature: signature })
    const list = all.map(([name, value]) => `${name}="${encodeURIComponent(value)}"`)
    return send({ method, path, headers: { authorization: `OAuth ${list.join(", ")}` } })
  }
  const begin = (more: Partial<Signed> = {}): Promise<Called> =>
    signed({
      method: "POST",
      path: "/oauth/request_token",
      parameters: { oauth_callback: callback },
      ...more,
    })
  const authenticate = (token: string): Promise<Called> =>
    send({ path: `/oauth/authenticate?oauth_token=${token}` })
  const exchange = (parameters: Record<string, string>, tokenSecret: string): Promise<Called> =>
    signed({ method: "POST", path: "/oauth/access_token", parameters, tokenSecret })
  return { twitter, signed, begin, authenticate, exchange }
}

/** The fields of a form that came as an answer. */
export function form({ body }: Called): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body))
}
