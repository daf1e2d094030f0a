import { json, type ReceivedRequest, type Reply } from "../stand-in/exchange.ts"
import { bearer, type Protocol } from "./protocol.ts"
import { allows } from "./scopes.ts"
import type { IssuedToken, State } from "./state.ts"
import { privateFields } from "./profile.ts"

const manual = "https://docs.github.com/rest"

/** `api.github.com`: what an app asks about the owner of its token. */
export class Api {
  readonly #state: State
  readonly #protocol: Protocol

  constructor(state: State, protocol: Protocol) {
    this.#state = state
    this.#protocol = protocol
  }

  /** `GET /user` */
  async user(request: ReceivedRequest): Promise<Reply> {
    return await this.#authenticated(request, async (issued) => {
      const { body } = await this.#protocol.userinfo(issued.token)
      return { ...json(200, {}), body }
    })
  }

  /** `GET /user/emails` */
  async emails(request: ReceivedRequest): Promise<Reply> {
    return await this.#authenticated(request, (issued) => {
      return allows(issued.scopes, "user:email") ? json(200, issued.user.emails) : notFound()
    })
  }

  async #authenticated(
    { headers }: ReceivedRequest,
    answer: (issued: IssuedToken) => Reply | Promise<Reply>,
  ): Promise<Reply> {
    if (headers["user-agent"] === undefined) return forbidden()
    if (headers.authorization === undefined) return unauthorized("Requires authentication")
    const issued = find(this.#state, bearer(headers.authorization))
    if (issued === undefined) return unauthorized("Bad credentials")
    const reply = await answer(issued)
    return { ...reply, headers: { ...reply.headers, "x-oauth-scopes": issued.scopes.join(", ") } }
  }
}

/** The body of a userinfo answer, for oauth2-mock-server's hook: as much as the token may see. */
export function profileContent(state: State, token: string): Record<string, unknown> {
  const issued = find(state, token)
  if (issued === undefined) throw new Error("The token of a userinfo request was never issued.")
  const { emails: _emails, granted: _granted, ...profile } = issued.user
  if (allows(issued.scopes, "read:user")) return profile
  const hidden: readonly string[] = privateFields
  return Object.fromEntries(Object.entries(profile).filter(([field]) => !hidden.includes(field)))
}

function find(state: State, token: string | undefined): IssuedToken | undefined {
  return state.tokens.find((issued) => issued.token === token)
}

/** What the API answers for what it doesn't have, or won't show. */
export function notFound(): Reply {
  return json(404, { message: "Not Found", documentation_url: manual, status: "404" })
}

function unauthorized(message: string): Reply {
  return json(401, { message, documentation_url: manual, status: "401" })
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api (user agent) */
function forbidden(): Reply {
  const body =
    "Request forbidden by administrative rules. " +
    "Please make sure your request has a User-Agent header.\n"
  return { status: 403, headers: { "content-type": "text/plain; charset=utf-8" }, body }
}
