import type { Scenarios } from "./scenario.ts"

/** Scenarios for the endpoints' lists, pages and logs. */
export const endpointScenarios = {
  /** GitHub twice, once more with an authorization URL that is none, and a credentials provider. */
  "several-providers": {
    variant: "options",
    options: "several-providers",
  },
  /** GitHub with a code verifier beside the state. */
  pkce: { variant: "options", options: "pkce" },
  /** A logo and a colour of the app's own on the built-in pages, which are light. */
  theme: { variant: "options", options: "theme" },
  /** A decoder of the app's own, which can read no token. */
  "own-decode": { variant: "options", options: "own-decode" },
  /** A logger of the app's own. */
  "own-logger": { variant: "options", options: "own-logger" },
} as const satisfies Scenarios
