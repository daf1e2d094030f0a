import type { Answer, Redirection } from "../stand-in/answer.ts"
import type { Email, Profile } from "./profile.ts"

/** What GitHub is asked for during a sign-in. */
export type Endpoint = "authorize" | "access_token" | "user" | "emails"

/** An answer of the token endpoint: a token, or an error in a 200. */
export type TokenAnswer =
  | { access_token: string; token_type: string; scope: string }
  | { error: string; error_description: string; error_uri: string }

/** What may be done to one answer of each endpoint. */
export interface Changes {
  /** Changes the next redirect, of the request itself or of the consent form. */
  authorize: (redirection: Redirection) => void
  /** Changes the next answer to a code exchange. */
  access_token: (answer: Answer<TokenAnswer>) => void
  /** Changes the next answer of `GET /user`. */
  user: (answer: Answer<Profile>) => void
  /** Changes the next answer of `GET /user/emails`. */
  emails: (answer: Answer<Email[]>) => void
}
