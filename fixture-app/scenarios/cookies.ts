import type { NextAuthOptions } from "next-auth"
import { github, githubAs } from "./github"

/** Scenarios that differ in their cookies. */
export const cookieScenarios = {
  /** Cookies that are sent over http too, wherever the site stands. */
  "insecure-cookies": () => ({ providers: [github()], useSecureCookies: false }),
  /** A session cookie for every subdomain and for http, and the others as they are. */
  "shared-session-cookie": () => ({
    providers: [
      github(),
      githubAs("all-checks", "GitHub with every check", { checks: ["pkce", "state", "nonce"] }),
    ],
    cookies: {
      sessionToken: {
        name: "shared-session",
        options: {
          httpOnly: true,
          sameSite: "lax",
          path: "/",
          secure: false,
          domain: "app.example",
        },
      },
    },
  }),
} satisfies Record<string, () => NextAuthOptions>
