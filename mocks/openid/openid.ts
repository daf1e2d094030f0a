import { generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto"
import type { Host } from "../internet/host.ts"
import { clientCredentials } from "../stand-in/client-credentials.ts"
import { html, json, type ReceivedRequest, type Reply } from "../stand-in/exchange.ts"
import type { Route } from "../stand-in/front.ts"
import { ProviderStandIn } from "../stand-in/provider-stand-in.ts"
import { tellsInAddress } from "../stand-in/token-request.ts"
import { parse, serialise, type SigningKey, signingKeys, strangersKey } from "./id-token.ts"
import type { Changes, Endpoint, IdTokenChange } from "./misbehaviour.ts"
import { Protocol, type Client, type SigningClient } from "./protocol.ts"
import { users, type User } from "./users.ts"

const host = "op.example"

/** An OpenID provider of our own: oidc-provider in memory, for an Internet to serve. */
export class OpenID extends ProviderStandIn<Changes> {
  /** Everyone who has an account. */
  readonly users = users
  /** The user signed in at the provider; who signs in to the app. */
  user: User = users.katherine
  /** Its name for itself. */
  readonly issuer = `https://${host}`
  /** A client as most are: its ID tokens are signed with RS256. */
  readonly client: Client
  /** A client that chose ES256. */
  readonly otherClient: Client
  /** A key for RS256 that it does not publish. */
  readonly strangersKey: KeyObject
  /** A client that has no secret: it signs what it asks for. */
  readonly signingClient: SigningClient
  readonly #keys: readonly SigningKey[]
  readonly #protocol: Protocol

  private constructor(keys: readonly SigningKey[], strangersKey: KeyObject) {
    super()
    this.#keys = keys
    this.strangersKey = strangersKey
    this.client = {
      id: "fake+openid-client",
      secret: fakeSecret(),
      algorithm: "RS256",
    }
    this.otherClient = {
      id: "fake-other-openid-client",
      secret: fakeSecret(),
      algorithm: "ES256",
    }
    this.signingClient = {
      id: "fake-signing-openid-client",
      key: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
      algorithm: "RS256",
    }
    const clients = [this.client, this.otherClient, this.signingClient]
    this.#protocol = new Protocol(this.issuer, clients, this.#keys)
  }

  /** Starts a provider that knows its three clients. */
  static async start(): Promise<OpenID> {
    // Before the first answer: see Front.
    return new OpenID(...(await Promise.all([signingKeys(), strangersKey()])))
  }

  /** What an app needs to know of it. */
  get environment(): Record<string, string> {
    return {
      OPENID_ISSUER: this.issuer,
      OPENID_ID: this.client.id,
      OPENID_SECRET: this.client.secret,
      OPENID_OTHER_ID: this.otherClient.id,
      OPENID_OTHER_SECRET: this.otherClient.secret,
      OPENID_SIGNING_ID: this.signingClient.id,
      OPENID_SIGNING_KEYS: JSON.stringify({
        keys: [this.signingClient.key.export({ format: "jwk" })],
      }),
    }
  }

  /** What answers at its host. */
  get hosts(): Record<string, Host> {
    const answer = (request: ReceivedRequest) => this.#protocol.answer(request)
    const routes: Record<string, Route<Endpoint>> = {
      "GET /.well-known/openid-configuration": ["discovery", answer],
      "GET /authorize": ["authorize", (request) => this.#protocol.authorize(request, this.user)],
      "POST /token": ["token", async (request) => refusal(request) ?? answer(request)],
      "GET /userinfo": ["userinfo", answer],
      "GET /jwks": ["jwks", answer],
    }
    const otherwise = () => html(404, "<h1>Not found</h1>")
    return { [host]: this.front.serve(host, routes, otherwise) }
  }

  /** Breaks the ID token in the next answer to a code exchange, which is signed anew. */
  onceIdToken(change: IdTokenChange): void {
    this.once("token", (answer) => {
      if (!("id_token" in answer.json)) throw new Error(`There is no ID token in ${answer.body}`)
      const token = parse(answer.json.id_token, this.#keys)
      change(token)
      answer.json = { ...answer.json, id_token: serialise(token) }
    })
  }

  /** As it was at the start: user; codes and tokens are void. Returns where a change never happened. */
  override reset(): string[] {
    this.user = users.katherine
    this.#protocol.reset()
    return super.reset()
  }
}

/**
 * The answer to a token request that oidc-provider would take, and stricter providers don't: its clients registered no
 * way to authenticate, which means HTTP Basic. OpenID Connect Core, section 9
 */
function refusal(request: ReceivedRequest): Reply | undefined {
  if (tellsInAddress(request)) return json(400, { error: "invalid_request" })
  const isInForm = clientCredentials(request)?.way === "in the form"
  return isInForm ? json(401, { error: "invalid_client" }) : undefined
}

/** With characters that must be encoded once, in a header as in a form. RFC 6749, section 2.3.1 */
function fakeSecret(): string {
  return `fake+openid/secret%:& ~${randomBytes(20).toString("hex")}`
}
