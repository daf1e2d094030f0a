import type { Scenarios } from "./scenario.ts"

/** Scenarios that differ in an option. */
export const optionScenarios = {
  /** Without the secret that production needs. */
  "no-secret": { variant: "documented", environment: () => ({ NEXTAUTH_SECRET: undefined }) },
  /** With the secret under the name that the newer command line gives it. */
  "auth-secret": {
    variant: "documented",
    environment: () => ({ NEXTAUTH_SECRET: undefined, AUTH_SECRET: "fake-auth-secret" }),
  },
  /** Sessions of an hour, a theme, debug messages, and events that are printed. */
  "session-of-an-hour": { variant: "options", options: "session-of-an-hour" },
  /** A secret, a token format, a lifetime of tokens and cookies of its own. */
  "own-jwt-and-cookies": {
    variant: "options",
    options: "own-jwt-and-cookies",
    environment: () => ({ NEXTAUTH_SECRET: undefined }),
  },
  /** Pages of its own whose addresses have a query, cookies for https alone, a logger of debug messages. */
  "own-pages": { variant: "options", options: "own-pages" },
  /** A signIn callback that answers by name, for users with a password as for those of GitHub. */
  "sign-in-callback": { variant: "options", options: "sign-in-callback" },
} as const satisfies Scenarios
