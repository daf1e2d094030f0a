import { clientCredentials } from "../stand-in/client-credentials.ts"
import type { App } from "./apps.ts"
import { json, type ReceivedRequest, type Reply } from "../stand-in/exchange.ts"
import { tellsInAddress } from "../stand-in/token-request.ts"
import type { TokenAnswer } from "./misbehaviour.ts"
import type { Protocol } from "./protocol.ts"
import { newToken, type Grant, type State } from "./state.ts"

const codeLifetime = 10 * 60 * 1000
const manual = "https://docs.github.com/apps/managing-oauth-apps/troubleshooting-"
const tokenManual = `${manual}oauth-app-access-token-request-errors/`

const errors = {
  // GitHub documents this for a wrong client_id, too (and is known to answer some with a 404).
  incorrect_client_credentials: {
    error_description: "The client_id and/or client_secret passed are incorrect.",
    error_uri: `${tokenManual}#incorrect-client-credentials`,
  },
  redirect_uri_mismatch: {
    error_description:
      "The redirect_uri MUST match the registered callback URL for this application.",
    error_uri: `${manual}authorization-request-errors/#redirect-uri-mismatch2`,
  },
  bad_verification_code: {
    error_description: "The code passed is incorrect or expired.",
    error_uri: `${tokenManual}#bad-verification-code`,
  },
  unverified_user_email: {
    error_description: "The user must have a verified primary email.",
    error_uri: `${tokenManual}#unverified_user_email`,
  },
}

/** `POST /login/oauth/access_token`: where an app turns a code into a token. */
export class TokenEndpoint {
  readonly #state: State
  readonly #protocol: Protocol

  constructor(state: State, protocol: Protocol) {
    this.#state = state
    this.#protocol = protocol
  }

  /**
   * Answers an exchange, errors included, with a 200 in the form that the app accepts. The real one takes what stands
   * in the address, too; an app must not rely on that. RFC 6749, section 2.3.1
   */
  async exchange(request: ReceivedRequest): Promise<Reply> {
    if (tellsInAddress(request)) return json(400, { error: "invalid_request" })
    return written(await this.#exchange(request), request.headers.accept ?? "")
  }

  async #exchange(request: ReceivedRequest): Promise<TokenAnswer> {
    const app = this.#authenticated(request)
    if (app === undefined) return failure("incorrect_client_credentials")
    const fields: Partial<Record<string, string>> = request.body
    const { code = "", redirect_uri: redirectUri, code_verifier: verifier } = fields
    const grant = this.#state.grants.get(code)
    if (!isGood(grant, app)) return failure("bad_verification_code")
    if (redirectUri !== undefined && !isSame(redirectUri, grant.callback)) {
      return failure("redirect_uri_mismatch")
    }
    if ((grant.challenge === undefined) !== (verifier === undefined)) {
      return failure("bad_verification_code")
    }
    if (!grant.user.emails.some(({ primary, verified }) => primary && verified)) {
      return failure("unverified_user_email")
    }
    // Before the first await: of two exchanges at once, one is too late.
    grant.spent = true
    const reply = await this.#protocol.exchange(grant.protocolCode, verifier)
    if (reply.status !== 200) return failure("bad_verification_code")
    return JSON.parse(reply.body) as TokenAnswer
  }

  #authenticated(request: ReceivedRequest): App | undefined {
    const told = clientCredentials(request)
    const app = this.#state.apps.get(told?.id ?? "")
    return app?.clientSecret === told?.secret ? app : undefined
  }
}

/** The body of a token answer, for oauth2-mock-server's hook: an opaque token and no id_token. */
export function tokenContent(state: State, protocolCode: string): TokenAnswer {
  const grant = [...state.grants.values()].find((one) => one.protocolCode === protocolCode)
  // The code became void on its way here, as all do by a reset.
  if (grant === undefined) return failure("bad_verification_code")
  const { user, app, scopes } = grant
  const token = newToken()
  state.tokens.push({ token, user, clientId: app.clientId, scopes })
  return { access_token: token, token_type: "bearer", scope: scopes.join(",") }
}

function isGood(grant: Grant | undefined, app: App): grant is Grant {
  if (grant === undefined || grant.spent || grant.app.clientId !== app.clientId) return false
  return Date.now() - grant.issuedAt <= codeLifetime
}

function isSame(redirectUri: string, callback: URL): boolean {
  return URL.canParse(redirectUri) && new URL(redirectUri).href === callback.href
}

function failure(error: keyof typeof errors): TokenAnswer {
  return { error, ...errors[error] }
}

/** JSON or XML where the app accepts them, a form otherwise. */
function written(answer: TokenAnswer, accept: string): Reply {
  const reply = (type: string, body: string): Reply => ({
    status: 200,
    headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" },
    body,
  })
  if (accept.includes("application/json")) return reply("application/json", JSON.stringify(answer))
  if (accept.includes("application/xml")) {
    const fields = Object.entries(answer).map(([name, value]) => `<${name}>${value}</${name}>`)
    return reply("application/xml", `<OAuth>${fields.join("")}</OAuth>`)
  }
  return reply("application/x-www-form-urlencoded", new URLSearchParams(answer).toString())
}
