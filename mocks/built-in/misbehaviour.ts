import type { Answer, Redirection } from "../stand-in/answer.ts"

/** What a built-in provider is asked for during a sign-in. */
export type Endpoint = "authorize" | "discovery" | "jwks" | "token" | "profile" | "photo"

/** What may be done to one answer of each endpoint, whichever provider is asked. */
export interface Changes {
  /** Nothing redirects at the authorization endpoints: users come back with any code, or post Apple's. */
  authorize: (redirection: Redirection) => void
  /** Changes the next discovery document. */
  discovery: (answer: Answer<Record<string, unknown>>) => void
  /** Changes the next set of keys. */
  jwks: (answer: Answer<Record<string, unknown>>) => void
  /** Changes the next answer to a code. */
  token: (answer: Answer<Record<string, unknown>>) => void
  /** Changes the next answer about a user. */
  profile: (answer: Answer<unknown>) => void
  /** Changes the next answer to who asks for a user's photo. */
  photo: (answer: Answer<unknown>) => void
}
