import { createHmac, randomUUID } from "node:crypto"
import type { RequestListener } from "node:http"
import { OAuth2Issuer } from "oauth2-mock-server"
import { clientCredentials } from "../stand-in/client-credentials.ts"
import { html, json, type ReceivedRequest, type Reply } from "../stand-in/exchange.ts"
import { isCallbackOfAnApp } from "../stand-in/callback.ts"
import type { Route } from "../stand-in/front.ts"
import { challengeOf } from "../stand-in/pkce.ts"
import { ProviderStandIn } from "../stand-in/provider-stand-in.ts"
import { tellsInAddress } from "../stand-in/token-request.ts"
import { formPost } from "./form-post.ts"
import type { Changes, Endpoint } from "./misbehaviour.ts"
import { type OpenIDProvider, openIDProviders, standardClaims } from "./openid-providers.ts"
import { photo } from "./photo.ts"
import { services } from "./services/index.ts"
import type { Service } from "./services/service.ts"

/** The client that every provider knows. */
const client = { id: "fake-client", secret: "fake-secret" }

/**
 * The other side of the providers that next-auth has built in: what each takes at its token endpoint, and what it
 * says of a user, who comes back with any code, but from Apple with the code of an authorization request or any other.
 * OpenID providers sign an ID token.
 */
export class BuiltInProviders extends ProviderStandIn<Changes> {
  /** What answers at each of their hosts. */
  readonly hosts: Record<string, RequestListener>
  /** An app knows their hosts by itself. */
  readonly environment = {}
  readonly #issuer = new OAuth2Issuer()
  /** The challenges of codes that were given to a browser. */
  readonly #challenges = new Map<string, string>()

  private constructor() {
    super()
    const routes = new Map<string, Record<string, Route<Endpoint>>>()
    const at = (method: string, address: string, route: Route<Endpoint>): void => {
      const { host, pathname } = new URL(address)
      routes.set(host, { ...routes.get(host), [`${method} ${pathname}`]: route })
    }
    for (const service of services) {
      const { method = "GET", token: shown, ...need } = service.asked ?? {}
      const issuer = service.issuer === undefined ? undefined : { issuer: service.issuer }
      at("POST", service.token, [
        "token",
        async (request) => this.#exchange(request, service.takesSecret, issuer),
      ])
      for (const [address, profile] of Object.entries(service.api)) {
        if (shown === "in the path") {
          at(method, `${address}/${token.access_token}`, [
            "profile",
            async () => json(200, profile),
          ])
        } else {
          at(method, address, [
            "profile",
            async (request) =>
              isWellAsked(request, need) ? about(request, profile, shown) : invalidRequest,
          ])
        }
      }
      for (const refused of service.refuses ?? []) {
        const [name = "", address = ""] = refused.split(" ")
        at(name, address, ["profile", async () => invalidRequest])
      }
      for (const [address, told] of Object.entries(service.told ?? {})) {
        at("GET", address, ["discovery", async () => json(200, told)])
      }
    }
    for (const provider of openIDProviders) {
      const { issuer, address = issuer } = provider
      const user = claimsOf(provider)
      const endpoints = discovery(provider)
      at("GET", `${address}/.well-known/openid-configuration`, [
        "discovery",
        async () => json(200, endpoints),
      ])
      at("GET", endpoints.jwks_uri, [
        "jwks",
        async () => json(200, { keys: this.#issuer.keys.toJSON() }),
      ])
      at("POST", endpoints.token_endpoint, [
        "token",
        // OpenID Connect Discovery 1.0, section 3: what is not said is client_secret_basic.
        async (request) =>
          this.#exchange(request, provider.takesSecret ?? "by HTTP Basic", provider),
      ])
      if (provider.answers === "by form post") {
        at("GET", endpoints.authorization_endpoint, [
          "authorize",
          async (request) => this.#authorize(request),
        ])
      }
      at("GET", endpoints.userinfo_endpoint, ["profile", async (request) => about(request, user)])
    }
    for (const address of photo.addresses) {
      at("GET", address, [
        "photo",
        async (request) => (isShown(request) ? json(404, photo.none) : unauthorized),
      ])
    }
    this.hosts = Object.fromEntries(
      [...routes].map(([host, served]) => [
        host,
        this.front.serve(host, served, () => html(404, "<h1>Not found</h1>")),
      ]),
    )
  }

  /** Starts them, with a key to sign with. */
  static async start(): Promise<BuiltInProviders> {
    const providers = new BuiltInProviders()
    await providers.#issuer.keys.generate("RS256")
    return providers
  }

  /** A code of its own, with the request's challenge where it has one. RFC 7636, section 4.4 */
  async #authorize(request: ReceivedRequest): Promise<Reply> {
    const code = randomUUID()
    const challenge = request.url.searchParams.get("code_challenge")
    if (challenge !== null) this.#challenges.set(code, challenge)
    return formPost(request, client.id, code)
  }

  /** Well again: any code is good, as one that no browser was given is. Returns where a change never happened. */
  override reset(): string[] {
    this.#challenges.clear()
    return super.reset()
  }

  /** An access token, and the ID token of an issuer where there is one. RFC 6749, sections 4.1.3 and 5. */
  async #exchange(
    request: ReceivedRequest,
    takesSecret: Service["takesSecret"],
    issuer: OpenIDProvider | undefined,
  ): Promise<Reply> {
    const { grant_type: grant, code, redirect_uri: redirectUri } = request.body
    if (tellsInAddress(request)) return invalidRequest
    if (!isFromClient(request, takesSecret)) return json(401, { error: "invalid_client" })
    if (grant !== "authorization_code") return json(400, { error: "unsupported_grant_type" })
    if (!code || !isCallbackOfAnApp(redirectUri ?? "")) return json(400, { error: "invalid_grant" })
    const challenge = this.#challenges.get(code)
    if (challenge && challenge !== challengeOf(request.body["code_verifier"])) {
      return json(400, { error: "invalid_grant" })
    }
    return issuer === undefined ? json(200, token) : this.#tokens(issuer)
  }

  /** https://openid.net/specs/openid-connect-core-1_0.html#TokenResponse */
  async #tokens(provider: OpenIDProvider): Promise<Reply> {
    this.#issuer.url = provider.issuer
    const idToken = await this.#issuer.buildToken({
      scopesOrTransform: (_header, payload) =>
        Object.assign(payload, claimsOf(provider), { aud: client.id }),
    })
    return json(200, {
      ...token,
      id_token: provider.alg === "HS256" ? signedWithSecret(idToken) : idToken,
    })
  }
}

const token = { access_token: "fake-access-token", token_type: "Bearer" }

function isFromClient(request: ReceivedRequest, takesSecret: Service["takesSecret"]): boolean {
  const told = clientCredentials(request)
  return told?.id === client.id && told.secret === client.secret && takesSecret.includes(told.way)
}

/** Where a token may stand other than in the header. */
type InQuery = Exclude<NonNullable<Service["asked"]>["token"], "in the path">

const unauthorized = json(401, { error: "invalid_token" })
const invalidRequest = json(400, { error: "invalid_request" })

/** True where a request says all that the service must be told. */
function isWellAsked(
  { url, headers, body }: ReceivedRequest,
  need: Pick<NonNullable<Service["asked"]>, "query" | "headers" | "body">,
): boolean {
  const hasWords = ([name, words]: [string, readonly string[]]) => {
    const said = url.searchParams.get(name)?.split(",")
    return said !== undefined && words.every((word) => said.includes(word))
  }
  return (
    Object.entries(need.query ?? {}).every(hasWords) &&
    Object.entries(need.headers ?? {}).every(([name, value]) => headers[name] === value) &&
    Object.entries(need.body ?? {}).every(([name, value]) => body[name] === value)
  )
}

function about(request: ReceivedRequest, profile: unknown, place?: InQuery): Reply {
  return isShown(request, place) ? json(200, profile) : unauthorized
}

/** True where a token stands in the header, RFC 6750, section 2.1, or where the service wants it in the query, there. */
function isShown({ headers, url }: ReceivedRequest, place?: InQuery): boolean {
  const bearer = /^Bearer (.+)$/i.exec(headers.authorization ?? "")?.[1]
  const shown = place === undefined ? bearer : url.searchParams.get(parameters[place])
  return shown === token.access_token
}

const parameters = { "in the query": "access_token", "in the query as oauth_token": "oauth_token" }

/** What a provider says of who signs in. */
function claimsOf({ claims }: OpenIDProvider): Record<string, unknown> {
  return { ...standardClaims, ...claims }
}

/** The same claims with a signature by the client's secret. RFC 7518, section 3.2 */
function signedWithSecret(idToken: string): string {
  const header = Buffer.from(JSON.stringify({ alg: "HS256", typ: "JWT" })).toString("base64url")
  const content = `${header}.${idToken.split(".")[1]}`
  return `${content}.${createHmac("sha256", client.secret).update(content).digest("base64url")}`
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata */
function discovery({ issuer, address = issuer, alg, takesSecret }: OpenIDProvider) {
  return {
    issuer,
    authorization_endpoint: `${address}/authorize`,
    token_endpoint: `${address}/token`,
    userinfo_endpoint: `${address}/userinfo`,
    jwks_uri: `${address}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: [alg ?? "RS256"],
    ...(takesSecret === "in the form" && {
      token_endpoint_auth_methods_supported: ["client_secret_post"],
    }),
  }
}
