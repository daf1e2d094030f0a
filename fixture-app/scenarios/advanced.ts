import type { NextAuthOptions } from "next-auth"
import CredentialsProvider from "next-auth/providers/credentials"
import { github } from "./github"

/** What code of the app's own reads of a request before NextAuth answers it. */
type ReadRequest = {
  method?: string | undefined
  /** The segments below `/api/auth`: the action, and its provider. */
  action: string[]
  /** The value of a cookie of the app's own. */
  cookie?: string | undefined
}

/** Options that depend on the request: GitHub is not shown on the sign-in page, and the cookie is the logo and in the session. */
export function optionsOfRequest({ method, action, cookie }: ReadRequest): NextAuthOptions {
  const password = CredentialsProvider({
    name: "a password",
    credentials: { username: {} },
    authorize: (fields) => (fields?.username ? { id: "1", name: fields.username } : null),
  })
  const isSignInPage = method === "GET" && action.includes("signin")
  return {
    providers: isSignInPage ? [password] : [password, github()],
    theme: { logo: cookie ?? "" },
    callbacks: { session: ({ session }) => Object.assign(session, { ownCookie: cookie }) },
  }
}

/** Scenarios of options that are made anew for each request. */
export const advancedScenarios = {
  /** What holds outside of a request to the endpoints. */
  "advanced-initialization": () => optionsOfRequest({ action: [] }),
} satisfies Record<string, () => NextAuthOptions>
