import type { Answer, Redirection } from "../stand-in/answer.ts"
import type { IdToken } from "./id-token.ts"

/** What the provider is asked for during a sign-in. */
export type Endpoint = "discovery" | "authorize" | "token" | "userinfo" | "jwks"

/** An answer of the token endpoint: tokens, or an error. */
export type TokenAnswer =
  | {
      access_token: string
      id_token: string
      refresh_token?: string
      token_type: string
      scope: string
    }
  | { error: string; error_description: string }

/** What may be done to one answer of each endpoint. */
export interface Changes {
  /** Changes the next redirect back to the app. */
  authorize: (redirection: Redirection) => void
  /** Changes the next answer to a code exchange. */
  token: (answer: Answer<TokenAnswer>) => void
  /** Changes the next answer about a user. */
  userinfo: (answer: Answer<Record<string, unknown>>) => void
  /** Changes the next answer of `/.well-known/openid-configuration`. */
  discovery: (answer: Answer<Record<string, unknown>>) => void
  /** Changes the next answer with the public keys. */
  jwks: (answer: Answer<{ keys: unknown[] }>) => void
}

/** Changes the ID token in the next answer to a code exchange. */
export type IdTokenChange = (token: IdToken) => void
