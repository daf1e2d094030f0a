import type { NextAuthOptions } from "next-auth"
import { directory } from "./credentials"
import { github, githubAs } from "./github"

/** Scenarios of pages that use the client API. */
export const clientScenarios = {
  /** A sign-in page of the app's own, which asks for providers and CSRF token on the server. */
  "own-sign-in-page": () => ({
    providers: [
      github(),
      githubAs("github-at-work", "GitHub at work"),
      directory("credentials", "a password"),
    ],
    pages: { signIn: "/own-sign-in" },
  }),
} satisfies Record<string, () => NextAuthOptions>
