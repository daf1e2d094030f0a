import { randomBytes } from "node:crypto"
import { isCallbackOfAnApp } from "../stand-in/callback.ts"
import { clientCredentials } from "../stand-in/client-credentials.ts"
import { html, json, type ReceivedRequest, redirect, type Reply } from "../stand-in/exchange.ts"
import { challengeOf } from "../stand-in/pkce.ts"
import { tellsInAddress } from "../stand-in/token-request.ts"
import type { User } from "./users.ts"

/** What a user agreed to, until its code is spent. */
type Grant = { user: User; redirectUri: string; challenge: string; scopes: readonly string[] }

/** Whom a token speaks for, and for what. */
type Issued = Pick<Grant, "user" | "scopes">

/** The app: a confidential client. RFC 6749, section 2.1 */
type Client = { id: string; secret: string }

/**
 * Twitter's OAuth 2: an authorization code with PKCE for a confidential client, and the user that a token speaks for.
 * https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code
 */
export class OAuth2 {
  readonly #client: Client
  readonly #grants = new Map<string, Grant>()
  readonly #issued = new Map<string, Issued>()

  constructor(client: Client) {
    this.#client = client
  }

  /** All codes and tokens are void. */
  reset(): void {
    this.#grants.clear()
    this.#issued.clear()
  }

  /** The user agrees without being asked. State and challenge must be there. RFC 6749, section 4.1.1; RFC 7636, section 4.3 */
  authorize({ url }: ReceivedRequest, user: User): Reply {
    const asked = Object.fromEntries(url.searchParams)
    const { redirect_uri: redirectUri = "", code_challenge: challenge, state, scope = "" } = asked
    const isGood =
      asked["client_id"] === this.#client.id &&
      asked["response_type"] === "code" &&
      asked["code_challenge_method"] === "S256" &&
      isCallbackOfAnApp(redirectUri, "twitter")
    if (!isGood || !challenge || !state || !scope) {
      return html(400, "<h1>Something went wrong. You weren’t able to give access to the App.</h1>")
    }
    const code = credential()
    this.#grants.set(code, { user, redirectUri, challenge, scopes: scope.split(" ") })
    const back = new URL(redirectUri)
    back.searchParams.set("state", state)
    back.searchParams.set("code", code)
    return redirect(back)
  }

  /** RFC 6749, section 4.1.3; RFC 7636, section 4.6: the client's secret by HTTP Basic, and the verifier. */
  exchange(request: ReceivedRequest): Reply {
    if (tellsInAddress(request)) return json(400, { error: "invalid_request" })
    const told = clientCredentials(request)
    const isClient = told?.id === this.#client.id && told.secret === this.#client.secret
    if (!isClient || told.way !== "by HTTP Basic") {
      return json(401, {
        error: "unauthorized_client",
        error_description: "Missing valid authorization header",
      })
    }
    const {
      grant_type: type,
      code = "",
      redirect_uri: redirectUri,
      code_verifier: verifier,
    } = request.body
    const grant = this.#grants.get(code)
    // A code is good for one try.
    this.#grants.delete(code)
    const isGood =
      type === "authorization_code" &&
      grant?.redirectUri === redirectUri &&
      grant?.challenge === challengeOf(verifier)
    if (!grant || !isGood) {
      return json(400, {
        error: "invalid_request",
        error_description: "Value passed for the authorization code was invalid.",
      })
    }
    const { user, scopes } = grant
    const token = credential()
    this.#issued.set(token, { user, scopes })
    return json(200, {
      token_type: "bearer",
      expires_in: 7200,
      access_token: token,
      scope: scopes.join(" "),
      ...(scopes.includes("offline.access") && { refresh_token: credential() }),
    })
  }

  /** https://docs.x.com/x-api/users/user-lookup-me, for a token of the scopes users.read and tweet.read. */
  me({ url, headers }: ReceivedRequest): Reply {
    const [, token = ""] = /^Bearer (.+)$/i.exec(headers.authorization ?? "") ?? []
    const issued = this.#issued.get(token)
    if (!issued) return problem(401, "Unauthorized")
    if (!["users.read", "tweet.read"].every((scope) => issued.scopes.includes(scope))) {
      return problem(403, "Forbidden")
    }
    const {
      id_str: id,
      name,
      screen_name: username,
      profile_image_url_https: picture,
    } = issued.user
    const fields = url.searchParams.get("user.fields")?.split(",") ?? []
    const shown = fields.includes("profile_image_url") && { profile_image_url: picture }
    return json(200, { data: { id, name, username, ...shown } })
  }
}

function problem(status: number, title: string): Reply {
  return json(status, { title, type: "about:blank", status, detail: title })
}

function credential(): string {
  return randomBytes(20).toString("hex")
}
