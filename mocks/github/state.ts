import { randomBytes, randomInt } from "node:crypto"
import type { App } from "./apps.ts"
import { users, type User } from "./users.ts"

/** Which of GitHub's ways the stand-in has: those before or since it sends `iss` (RFC 9207). */
export type Manners = "2026-03" | "2026-04"

/** What an app asked for and a user is to decide. */
export interface Authorization {
  /** The app that asks. */
  app: App
  /** The user who is asked. */
  user: User
  /** Where the answer goes. */
  callback: URL
  /** What is asked for. */
  scopes: readonly string[]
  /** The app's own value, given back untouched. */
  state: string | undefined
  /** The app's PKCE challenge (S256). */
  challenge: string | undefined
}

/** A code on its way through the browser. */
export interface Grant extends Authorization {
  /** The code by which oauth2-mock-server knows the same grant. */
  protocolCode: string
  /** When the code was issued, in milliseconds since 1970. */
  issuedAt: number
  /** Whether it was exchanged: a code works once. */
  spent: boolean
}

/** A token in the hands of an app. */
export interface IssuedToken {
  /** The opaque token, `gho_…`. */
  token: string
  /** Whom it speaks for. */
  user: User
  /** The app that it was issued to. */
  clientId: string
  /** What it may do. */
  scopes: readonly string[]
}

/** What the stand-in remembers from one request to the next. */
export class State {
  /** The registered apps by client id. */
  readonly apps = new Map<string, App>()
  /** The user whose browser is signed in at GitHub. */
  user: User = users.ada
  /** Codes that were issued, spent or not. */
  readonly grants = new Map<string, Grant>()
  /** Consent forms that were shown and not yet sent, by authenticity token. */
  readonly forms = new Map<string, Authorization>()
  /** Tokens in the order of issue. */
  readonly tokens: IssuedToken[] = []
  readonly #consents = new Map<string, readonly string[]>()

  /** What a user has granted an app so far; undefined where the app was never authorised. */
  granted(app: App, user: User): readonly string[] | undefined {
    return this.#consents.get(consentKey(app, user)) ?? user.granted ?? undefined
  }

  /** Remembers that a user authorised an app for some scopes, beside those granted before. */
  consent(app: App, user: User, scopes: readonly string[]): void {
    const all = new Set([...(this.granted(app, user) ?? []), ...scopes])
    this.#consents.set(consentKey(app, user), [...all])
  }

  /** Everything but the registered apps as it was at the start. */
  reset(): void {
    this.user = users.ada
    this.grants.clear()
    this.forms.clear()
    this.tokens.length = 0
    this.#consents.clear()
  }
}

function consentKey(app: App, user: User): string {
  return `${app.clientId} ${user.login}`
}

/** A new value in the form of GitHub's codes: 20 hexadecimal digits. */
export function newCode(): string {
  return randomBytes(10).toString("hex")
}

/** A new value in the form of GitHub's OAuth tokens: `gho_` and 36 letters or digits. */
export function newToken(): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
  return `gho_${Array.from({ length: 36 }, () => alphabet[randomInt(alphabet.length)]).join("")}`
}
