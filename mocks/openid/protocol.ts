import { createPublicKey, type KeyObject, randomBytes } from "node:crypto"
import { Provider, type ClientMetadata, type Configuration } from "oidc-provider"
import { inProcess, type Call, type Called } from "../stand-in/in-process.ts"
import { keepOwnFailure } from "../stand-in/own-failures.ts"
import { isCallbackOfAnApp } from "../stand-in/callback.ts"
import type { ReceivedRequest, Reply } from "../stand-in/exchange.ts"
import type { SigningKey } from "./id-token.ts"
import { Storage } from "./storage.ts"
import { users, type User } from "./users.ts"

/** A registered client. */
export interface Client {
  /** The public half of its credentials. */
  id: string
  /** The secret half. */
  secret: string
  /** What its ID tokens are signed with. */
  algorithm: SigningKey["alg"]
}

/** A registered client that signs its requests to the token endpoint. RFC 7523, section 2.2. */
export interface SigningClient extends Omit<Client, "secret"> {
  /** What it signs with; the provider knows the public half. */
  key: KeyObject
}

/** OpenID Connect, spoken by oidc-provider without a port: users consent without being asked. */
export class Protocol {
  readonly #provider: Provider
  readonly #send: (call: Call) => Promise<Called>
  readonly #storage = new Storage()
  readonly #host: string

  constructor(
    issuer: string,
    clients: readonly (Client | SigningClient)[],
    keys: readonly SigningKey[],
  ) {
    this.#host = new URL(issuer).host
    this.#provider = new Provider(issuer, {
      ...configuration,
      adapter: (model: string) => this.#storage.adapter(model),
      clients: clients.map(metadata),
      jwks: {
        keys: keys.map(({ alg, kid, key }) => ({
          ...key.export({ format: "jwk" }),
          alg,
          kid,
          use: "sig",
        })),
      },
    })
    // TLS ends before it: the scheme is told in a header.
    this.#provider.proxy = true
    // Each worker's app has a port of its own, and each of its providers a callback.
    this.#provider.Client.prototype.redirectUriAllowed = (address: string) =>
      isCallbackOfAnApp(address)
    this.#provider.on("server_error", ({ method, path }, error) =>
      keepOwnFailure(`answering ${method} ${path} of ${this.#host}`, error),
    )
    this.#send = inProcess(this.#provider.callback())
  }

  /** Answers an authorization request in the name of a user who is signed in. */
  async authorize(request: ReceivedRequest, { sub }: User): Promise<Reply> {
    const session = new this.#provider.Session()
    session.loginAccount({ accountId: sub })
    await session.save(60)
    return await this.answer(request, { cookie: `_session=${session.jti}` })
  }

  /** Answers any other request. */
  async answer(request: ReceivedRequest, more: Record<string, string> = {}): Promise<Reply> {
    const { method, url, text: body } = request
    const { authorization, "content-type": type } = request.headers
    const headers = {
      host: this.#host,
      "x-forwarded-proto": "https",
      ...(authorization && { authorization }),
      ...(type && { "content-type": type }),
      ...more,
    }
    const called = await this.#send({ method, path: url.pathname + url.search, headers, body })
    const passedOn = saidToClients.flatMap((name) => {
      const value = called.headers[name]
      return value === undefined ? [] : [[name, value] as const]
    })
    return {
      status: called.status,
      headers: { "content-type": "text/plain", ...Object.fromEntries(passedOn) },
      body: called.body,
    }
  }

  /** Codes and tokens are void. */
  reset(): void {
    this.#storage.clear()
  }
}

/** What an answer says to clients: RFC 6749, sections 5.1 and 5.2, and RFC 6750, section 3, ask for the last two. */
const saidToClients = ["content-type", "location", "cache-control", "www-authenticate"] as const

const configuration: Configuration = {
  routes: { authorization: "/authorize", token: "/token", userinfo: "/userinfo", jwks: "/jwks" },
  claims: { openid: ["sub"], profile: ["name", "picture"], email: ["email", "email_verified"] },
  // As most providers do: the claims of the scopes stand in the ID token, too.
  conformIdTokenClaims: false,
  pkce: { required: () => false, methods: ["S256"] },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
  enabledJWA: { idTokenSigningAlgValues: ["RS256", "ES256"] },
  cookies: {
    keys: [randomBytes(16).toString("hex")],
    long: { signed: false },
    short: { signed: false },
  },
  renderError: (ctx, { error, error_description: description }) => {
    ctx.type = "text/plain"
    ctx.body = `${error}: ${description}`
  },
  interactions: { policy: [], url: () => "/" },
  findAccount: (_, sub) => {
    const user = Object.values(users).find((user) => user.sub === sub)
    return user && { accountId: sub, claims: () => ({ ...user }) }
  },
  loadExistingGrant: async ({ oidc }) => {
    const { client, session, provider, params } = oidc
    const grant = new provider.Grant({
      clientId: client?.clientId,
      accountId: session?.accountId,
    })
    grant.addOIDCScope(String(params?.["scope"]))
    await grant.save()
    return grant
  },
  ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 3600, IdToken: 3600, Session: 60 },
}

function metadata(client: Client | SigningClient): ClientMetadata {
  return {
    client_id: client.id,
    ...credentials(client),
    id_token_signed_response_alg: client.algorithm,
    application_type: "native",
    redirect_uris: ["http://localhost/api/auth/callback/openid"],
  }
}

function credentials(client: Client | SigningClient): Partial<ClientMetadata> {
  if ("secret" in client) return { client_secret: client.secret }
  const key = createPublicKey(client.key).export({ format: "jwk" })
  return { token_endpoint_auth_method: "private_key_jwt", jwks: { keys: [key] } }
}
