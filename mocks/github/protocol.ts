import type { IncomingMessage } from "node:http"
import {
  Events,
  OAuth2Issuer,
  OAuth2Service,
  type MutableResponse,
  type TokenRequestIncomingMessage,
} from "oauth2-mock-server"
import { inProcess, type Call, type Called } from "../stand-in/in-process.ts"
import type { Authorization } from "./state.ts"

/** What GitHub says where oauth2-mock-server would speak for itself. */
export interface Content {
  /** The body of a token answer, by the protocol's code. */
  token: (code: string) => Record<string, unknown>
  /** The body of a userinfo answer, by the token. */
  profile: (token: string) => Record<string, unknown>
}

const paths = {
  authorize: "/login/oauth/authorize",
  token: "/login/oauth/access_token",
  userinfo: "/user",
}

/** The OAuth protocol, spoken by oauth2-mock-server at GitHub's paths, without a port. */
export class Protocol {
  readonly #send: (call: Call) => Promise<Called>

  private constructor(service: OAuth2Service) {
    const send = inProcess(service.requestHandler)
    this.#send = async (call) => {
      const called = await send(call)
      if (called.status < 500) return called
      throw new Error(`oauth2-mock-server answered ${called.status}: ${called.body}`)
    }
  }

  /** Starts the protocol, with GitHub's content in its answers. */
  static async start(content: Content): Promise<Protocol> {
    const issuer = new OAuth2Issuer()
    issuer.url = "https://github.com/login/oauth"
    await issuer.keys.generate("ES256")
    const service = new OAuth2Service(issuer, paths)
    service.on(
      Events.BeforeResponse,
      (response: MutableResponse, { body }: TokenRequestIncomingMessage) => {
        if (response.statusCode === 200) response.body = content.token(body.code ?? "")
      },
    )
    service.on(Events.BeforeUserinfo, (response: MutableResponse, request: IncomingMessage) => {
      response.body = content.profile(bearer(request.headers.authorization) ?? "")
    })
    return new Protocol(service)
  }

  /** Issues a code: the callback with code and state. */
  async authorize({ callback, state, challenge }: Authorization): Promise<URL> {
    const query = new URLSearchParams({ response_type: "code", redirect_uri: callback.href })
    if (state !== undefined) query.set("state", state)
    if (challenge !== undefined) {
      query.set("code_challenge", challenge)
      query.set("code_challenge_method", "S256")
    }
    const reply = await this.#send({ path: `${paths.authorize}?${query}` })
    const { location } = reply.headers
    if (location === undefined) throw new Error(`oauth2-mock-server issued no code: ${reply.body}`)
    return new URL(location)
  }

  /** Exchanges a code; anything but 200 means that it checked PKCE and found it wanting. */
  async exchange(code: string, verifier: string | undefined): Promise<Called> {
    const form = new URLSearchParams({ grant_type: "authorization_code", code })
    if (verifier !== undefined) form.set("code_verifier", verifier)
    const headers = { "content-type": "application/x-www-form-urlencoded" }
    return await this.#send({ method: "POST", path: paths.token, headers, body: form.toString() })
  }

  /** The profile of a token's owner. */
  async userinfo(token: string): Promise<Called> {
    return await this.#send({ path: paths.userinfo, headers: { authorization: `Bearer ${token}` } })
  }
}

/** The token of an Authorization header, in either of the two schemes that GitHub takes. */
export function bearer(header: string | undefined): string | undefined {
  return /^(?:bearer|token) (\S+)$/i.exec(header ?? "")?.[1]
}
