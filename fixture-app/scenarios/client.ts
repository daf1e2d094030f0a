import type { NextAuthOptions } from "next-auth"
import CredentialsProvider from "next-auth/providers/credentials"
import { github, githubAs } from "./github"

/** Scenarios of pages that use the client API. */
export const clientScenarios = {
  /** A sign-in page of the app's own, which asks for providers and CSRF token on the server. */
  "own-sign-in-page": () => ({
    providers: [
      github(),
      githubAs("github-at-work", "GitHub at work"),
      CredentialsProvider({
        name: "a password",
        credentials: { username: { label: "Username" } },
        authorize: (credentials) => ({ id: "1", name: credentials?.username ?? null }),
      }),
    ],
    pages: { signIn: "/own-sign-in" },
  }),
} satisfies Record<string, () => NextAuthOptions>
