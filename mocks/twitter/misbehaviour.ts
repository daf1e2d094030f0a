import type { Answer, Redirection } from "../stand-in/answer.ts"

/** What Twitter is asked for during a sign-in. */
export type Endpoint = "request_token" | "authorize" | "access_token" | "profile" | "token" | "me"

/** What may be done to one answer of each endpoint. */
export interface Changes {
  /** Changes the next redirect back to the app. */
  authorize: (redirection: Redirection) => void
  /** Changes the next answer to a request for temporary credentials: a form. */
  request_token: (answer: Answer<never>) => void
  /** Changes the next answer to a request for token credentials: a form. */
  access_token: (answer: Answer<never>) => void
  /** Changes the next answer to a code of OAuth 2. */
  token: (answer: Answer<Record<string, unknown>>) => void
  /** Changes the next answer about the user of a token of OAuth 2. */
  me: (answer: Answer<Record<string, unknown>>) => void
  /** Changes the next answer about a user. */
  profile: (answer: Answer<Record<string, unknown>>) => void
}
