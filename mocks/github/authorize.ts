import { allowedCallback, defaultCallback } from "./apps.ts"
import { redirect, type ReceivedRequest, type Reply } from "../stand-in/exchange.ts"
import { accountPage, consentPage, notFoundPage, staleFormPage } from "./pages.ts"
import type { Protocol } from "./protocol.ts"
import { allows, parseScopes } from "./scopes.ts"
import { newCode, type Authorization, type Manners, type State } from "./state.ts"
import { users, type User } from "./users.ts"

const issuer = "https://github.com/login/oauth"
const manual =
  "https://docs.github.com/apps/managing-oauth-apps/troubleshooting-authorization-request-errors/"

/** The errors that GitHub sends to the callback. */
const errors = {
  redirect_uri_mismatch: {
    error_description:
      "The redirect_uri MUST match the registered callback URL for this application.",
    error_uri: `${manual}#redirect-uri-mismatch`,
  },
  access_denied: {
    error_description: "The user has denied your application access.",
    error_uri: `${manual}#access-denied`,
  },
  // GitHub documents that only S256 works, not what else is answered: RFC 7636, section 4.4.1.
  invalid_request: {
    error_description: "The code_challenge must be 43 characters long, its method S256.",
    error_uri: manual,
  },
}

/** `/login/oauth/authorize`: where a user's browser asks for a code. */
export class AuthorizationEndpoint {
  readonly #state: State
  readonly #protocol: Protocol
  readonly #manners: () => Manners

  constructor(state: State, protocol: Protocol, manners: () => Manners) {
    this.#state = state
    this.#protocol = protocol
    this.#manners = manners
  }

  /** Answers the request of an app: a code for those who authorised it, a page for the others. */
  async ask({ url }: ReceivedRequest): Promise<Reply> {
    const query: Partial<Record<string, string>> = Object.fromEntries(url.searchParams)
    const app = this.#state.apps.get(query["client_id"] ?? "")
    if (app === undefined) return notFoundPage()
    const { state, code_challenge: challenge, code_challenge_method: method } = query
    const callback = allowedCallback(app, query["redirect_uri"])
    if (callback === undefined)
      return this.#refuse(defaultCallback(app), state, "redirect_uri_mismatch")
    if (!isChallenge(challenge, method)) return this.#refuse(callback, state, "invalid_request")

    const user = this.#userNamed(query["login"])
    const scopes = parseScopes(query["scope"])
    const authorization = { app, user, callback, scopes, state, challenge }
    if (query["prompt"] === "select_account")
      return accountPage(authorization, this.#form(authorization))
    return await this.#decide(authorization)
  }

  /** Answers a form of the consent page or of the account picker. */
  async answer({ body }: ReceivedRequest): Promise<Reply> {
    const token = body["authenticity_token"] ?? ""
    const authorization = this.#state.forms.get(token)
    this.#state.forms.delete(token)
    if (authorization === undefined) return staleFormPage()
    if (body["continue"] === "1") return await this.#decide(authorization)
    const { app, user, scopes, callback, state } = authorization
    if (body["authorize"] !== "1") return this.#refuse(callback, state, "access_denied")
    this.#state.consent(app, user, scopes)
    return await this.#issue(authorization)
  }

  #decide(authorization: Authorization): Reply | Promise<Reply> {
    const granted = this.#state.granted(authorization.app, authorization.user)
    if (granted === undefined || !authorization.scopes.every((scope) => allows(granted, scope))) {
      return consentPage(authorization, this.#form(authorization))
    }
    // A request without scopes gets all that the user granted this app before.
    const scopes = authorization.scopes.length === 0 ? granted : authorization.scopes
    return this.#issue({ ...authorization, scopes })
  }

  async #issue(authorization: Authorization): Promise<Reply> {
    const callback = await this.#protocol.authorize(authorization)
    const code = newCode()
    const protocolCode = callback.searchParams.get("code") ?? ""
    const issued = { protocolCode, issuedAt: Date.now(), spent: false }
    this.#state.grants.set(code, { ...authorization, ...issued })
    callback.searchParams.set("code", code)
    return redirect(this.#identified(callback))
  }

  #refuse(callback: URL, state: string | undefined, error: keyof typeof errors): Reply {
    const url = new URL(callback)
    const { error_description: description, error_uri: uri } = errors[error]
    url.searchParams.set("error", error)
    url.searchParams.set("error_description", description)
    url.searchParams.set("error_uri", uri)
    if (state !== undefined) url.searchParams.set("state", state)
    return redirect(this.#identified(url))
  }

  #identified(url: URL): URL {
    if (this.#manners() >= "2026-04") url.searchParams.set("iss", issuer)
    return url
  }

  #form(authorization: Authorization): string {
    const token = newCode()
    this.#state.forms.set(token, authorization)
    return token
  }

  #userNamed(login: string | undefined): User {
    return Object.values(users).find((user) => user.login === login) ?? this.#state.user
  }
}

function isChallenge(challenge: string | undefined, method: string | undefined): boolean {
  if (challenge === undefined) return method === undefined
  return method === "S256" && /^[\w-]{43}$/.test(challenge)
}
