import { randomBytes } from "node:crypto"
import type { Host } from "../internet/host.ts"
import { html, json, type ReceivedRequest, redirect, type Reply } from "../stand-in/exchange.ts"
import { isCallbackOfAnApp } from "../stand-in/callback.ts"
import type { Route } from "../stand-in/front.ts"
import { ProviderStandIn } from "../stand-in/provider-stand-in.ts"
import type { Changes, Endpoint } from "./misbehaviour.ts"
import { OAuth2 } from "./oauth2.ts"
import { protocolParameters, signatureOf } from "./signature.ts"
import { type User, users } from "./users.ts"

/** Where its API is. */
const host = "api.twitter.com"

/** Where users agree to an app by OAuth 2. */
const site = "twitter.com"

/** How far the time of a request may be from now, in seconds: a nonce is remembered no longer. RFC 5849, section 3.3 */
const patience = 300

/** Temporary credentials, and what became of them. */
type Pending = { secret: string; callback: URL; verifier?: string; user?: User }

/** Token credentials: who they speak for. */
type Issued = { secret: string; user: User }

/** What a signed request must have beside a signature of the client's. */
type Need = { secretOf?: (token: string) => string | undefined }

/**
 * A Twitter of our own that speaks OAuth 1.0a: temporary credentials, a user who agrees, token credentials, a profile.
 * Each signature is verified, each nonce good for one request. It speaks OAuth 2 as well.
 * https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens
 */
export class Twitter extends ProviderStandIn<Changes> {
  /** Everyone who has an account. */
  readonly users = users
  /** The user signed in at Twitter; who signs in to the app. */
  user: User = users.hedy
  /** The app's consumer key and secret: fakes, with characters that must be encoded once. RFC 5849, section 3.6 */
  readonly client = {
    id: "fake+consumer/key",
    secret: `fake+consumer/secret%:& ~${randomBytes(20).toString("hex")}`,
  }
  readonly #pending = new Map<string, Pending>()
  readonly #issued = new Map<string, Issued>()
  readonly #nonces = new Set<string>()
  readonly #oauth2 = new OAuth2(this.client)

  /** What an app needs to know of it. */
  get environment(): Record<string, string> {
    return { TWITTER_ID: this.client.id, TWITTER_SECRET: this.client.secret }
  }

  /** What answers at its hosts. */
  get hosts(): Record<string, Host> {
    const routes: Record<string, Route<Endpoint>> = {
      "POST /oauth/request_token": ["request_token", async (request) => this.#begin(request)],
      "GET /oauth/authenticate": ["authorize", async (request) => this.#authenticate(request)],
      "POST /oauth/access_token": ["access_token", async (request) => this.#exchange(request)],
      "GET /1.1/account/verify_credentials.json": [
        "profile",
        async (request) => this.#profile(request),
      ],
      "POST /2/oauth2/token": ["token", async (request) => this.#oauth2.exchange(request)],
      "GET /2/users/me": ["me", async (request) => this.#oauth2.me(request)],
    }
    const pages: Record<string, Route<Endpoint>> = {
      "GET /i/oauth2/authorize": [
        "authorize",
        async (request) => this.#oauth2.authorize(request, this.user),
      ],
    }
    return {
      [host]: this.front.serve(host, routes, () => failure(404, 34, "Not found.")),
      [site]: this.front.serve(site, pages, () => html(404, "<h1>Not found</h1>")),
    }
  }

  /** The token credentials that were issued for a user last. Throws where there are none. */
  tokenOf(user: User): { token: string; secret: string } {
    const found = [...this.#issued].findLast(([, issued]) => issued.user === user)
    if (!found) throw new Error(`Twitter has issued no token for ${user.screen_name}.`)
    const [token, { secret }] = found
    return { token, secret }
  }

  /** As it was at the start: user; all credentials are void. Returns where a change never happened. */
  override reset(): string[] {
    this.user = users.hedy
    this.#pending.clear()
    this.#issued.clear()
    this.#nonces.clear()
    this.#oauth2.reset()
    return super.reset()
  }

  /** RFC 5849, section 2.1. */
  #begin(request: ReceivedRequest): Reply {
    const parameters = this.#verified(request)
    if (!parameters) return unauthenticated
    const { oauth_callback: callback = "" } = parameters
    if (!["twitter", "oauth-1"].some((provider) => isCallbackOfAnApp(callback, provider))) {
      return failure(403, 415, "Callback URL not approved for this client application.")
    }
    const [token, secret] = [credential(), credential()]
    this.#pending.set(token, { secret, callback: new URL(callback) })
    return form({
      oauth_token: token,
      oauth_token_secret: secret,
      oauth_callback_confirmed: "true",
    })
  }

  /** RFC 5849, section 2.2: the user agrees without being asked. The browser must not be told the client's secret. */
  #authenticate({ url }: ReceivedRequest): Reply {
    if ([...url.searchParams.values()].includes(this.client.secret)) {
      return html(403, "<h1>The address has the secret of the client.</h1>")
    }
    const token = url.searchParams.get("oauth_token") ?? ""
    const pending = this.#pending.get(token)
    if (!pending || pending.verifier) return html(403, "<h1>This page is no longer valid.</h1>")
    pending.user = this.user
    pending.verifier = credential()
    const back = new URL(pending.callback)
    back.searchParams.set("oauth_token", token)
    back.searchParams.set("oauth_verifier", pending.verifier)
    return redirect(back)
  }

  /** RFC 5849, section 2.3. */
  #exchange(request: ReceivedRequest): Reply {
    const parameters = this.#verified(request, {
      secretOf: (token) => this.#pending.get(token)?.secret,
    })
    const { oauth_token: token = "" } = parameters ?? {}
    const pending = this.#pending.get(token)
    if (!pending?.user || parameters?.["oauth_verifier"] !== pending.verifier) {
      return unauthenticated
    }
    this.#pending.delete(token)
    const { user } = pending
    const [access, secret] = [`${user.id_str}-${credential()}`, credential()]
    this.#issued.set(access, { secret, user })
    return form({
      oauth_token: access,
      oauth_token_secret: secret,
      user_id: user.id_str,
      screen_name: user.screen_name,
    })
  }

  #profile(request: ReceivedRequest): Reply {
    const parameters = this.#verified(request, {
      secretOf: (token) => this.#issued.get(token)?.secret,
    })
    const issued = this.#issued.get(parameters?.["oauth_token"] ?? "")
    if (!issued) return unauthenticated
    const { email, ...rest } = issued.user
    const isAskedFor = request.url.searchParams.get("include_email") === "true"
    return json(200, isAskedFor ? { ...rest, email } : rest)
  }

  /**
   * The protocol parameters of a request whose client, nonce, time and signature are good. RFC 5849, section 3.2; that
   * next-auth calls the version 1.0A, against section 3.1, the real one lets pass too, and the stand-in no other.
   */
  #verified(request: ReceivedRequest, { secretOf }: Need = {}) {
    const parameters = protocolParameters(request.headers.authorization)
    const { oauth_consumer_key: id, oauth_nonce: nonce, oauth_signature: signature } = parameters
    const { oauth_timestamp: timestamp = "" } = parameters
    const token = secretOf ? secretOf(parameters["oauth_token"] ?? "") : ""
    if (id !== this.client.id || !nonce || this.#nonces.has(nonce)) return undefined
    if (parameters["oauth_signature_method"] !== "HMAC-SHA1") return undefined
    if (!["1.0", "1.0A"].includes(parameters["oauth_version"] ?? "1.0")) return undefined
    const seconds = /^[1-9]\d*$/.test(timestamp) ? Number(timestamp) : 0
    if (Math.abs(Date.now() / 1000 - seconds) > patience) return undefined
    if (token === undefined) return undefined
    const secrets = { client: this.client.secret, token }
    if (signature !== signatureOf(request, parameters, secrets)) return undefined
    this.#nonces.add(nonce)
    return parameters
  }
}

const unauthenticated = failure(401, 32, "Could not authenticate you.")

function failure(status: number, code: number, message: string): Reply {
  return json(status, { errors: [{ code, message }] })
}

function form(fields: Record<string, string>): Reply {
  const headers = { "content-type": "text/html; charset=utf-8" }
  return { status: 200, headers, body: new URLSearchParams(fields).toString() }
}

function credential(): string {
  return randomBytes(20).toString("hex")
}
