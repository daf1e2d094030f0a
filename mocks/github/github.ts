import type { Host } from "../internet/host.ts"
import { TokenEndpoint, tokenContent } from "./access-token.ts"
import { Api, notFound, profileContent } from "./api.ts"
import type { App } from "./apps.ts"
import { AuthorizationEndpoint } from "./authorize.ts"
import { avatars } from "./avatars.ts"
import type { Route } from "../stand-in/front.ts"
import { ProviderStandIn } from "../stand-in/provider-stand-in.ts"
import type { Changes, Endpoint } from "./misbehaviour.ts"
import { notFoundPage } from "./pages.ts"
import { Protocol } from "./protocol.ts"
import { State, type IssuedToken, type Manners } from "./state.ts"
import { users, type User } from "./users.ts"

/** How a GitHub starts. */
export interface GitHubOptions {
  /** The first registered app. */
  app: App
  /** GitHub's ways at a date; the newest unless given. */
  manners?: Manners
}

/** A GitHub of our own: its manners on oauth2-mock-server, for an Internet to serve. */
export class GitHub extends ProviderStandIn<Changes> {
  /** Everyone who has an account. */
  readonly users = users
  /** GitHub's ways at a date; `reset` restores those of the start. */
  manners: Manners
  readonly #mannersAtStart: Manners
  readonly #state: State
  readonly #protocol: Protocol

  private constructor(state: State, protocol: Protocol, manners: Manners) {
    super()
    this.#state = state
    this.#protocol = protocol
    this.manners = manners
    this.#mannersAtStart = manners
  }

  /** Starts a GitHub that knows one app. */
  static async start({ app, manners = "2026-04" }: GitHubOptions): Promise<GitHub> {
    const state = new State()
    const protocol = await Protocol.start({
      token: (code) => tokenContent(state, code),
      profile: (token) => profileContent(state, token),
    })
    const github = new GitHub(state, protocol, manners)
    github.register(app)
    return github
  }

  /** Registers another app, or changes the settings of one with the same client id. */
  register(app: App): void {
    this.#state.apps.set(app.clientId, app)
  }

  /** What answers at each of GitHub's hosts. */
  get hosts(): Record<string, Host> {
    const authorization = new AuthorizationEndpoint(this.#state, this.#protocol, () => this.manners)
    const tokens = new TokenEndpoint(this.#state, this.#protocol)
    const api = new Api(this.#state, this.#protocol)
    const site: Record<string, Route<Endpoint>> = {
      "GET /login/oauth/authorize": ["authorize", (request) => authorization.ask(request)],
      "POST /login/oauth/authorize": ["authorize", (request) => authorization.answer(request)],
      "POST /login/oauth/access_token": ["access_token", (request) => tokens.exchange(request)],
    }
    const rest: Record<string, Route<Endpoint>> = {
      "GET /user": ["user", (request) => api.user(request)],
      "GET /user/emails": ["emails", (request) => api.emails(request)],
    }
    return {
      "github.com": this.front.serve("github.com", site, notFoundPage),
      "api.github.com": this.front.serve("api.github.com", rest, notFound),
      "avatars.githubusercontent.com": avatars,
    }
  }

  /** The user signed in at GitHub; who signs in where the app asks for no other `login`. */
  get user(): User {
    return this.#state.user
  }

  set user(user: User) {
    this.#state.user = user
  }

  /** Every token issued since the last reset, in order. */
  get issued(): readonly IssuedToken[] {
    return this.#state.tokens
  }

  /** The latest token that was issued for a user. */
  tokenOf(user: User): string {
    const issued = this.#state.tokens.findLast((one) => one.user === user)
    if (issued === undefined) throw new Error(`GitHub has issued no token for ${user.login}.`)
    return issued.token
  }

  /**
   * As it was at the start: user, manners, authorisations; codes and tokens are void. Registered
   * apps stay. Returns the endpoints of arranged misbehaviours that never happened.
   */
  override reset(): string[] {
    this.manners = this.#mannersAtStart
    this.#state.reset()
    return super.reset()
  }
}
