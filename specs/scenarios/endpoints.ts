import type { Scenarios } from "./scenario.ts"

/** Scenarios for the endpoints' lists, pages and logs. */
export const endpointScenarios = {
  /** GitHub twice, once more with an authorization URL that is none, and a credentials provider. */
  "several-providers": {
    variant: "options",
    options: "several-providers",
  },
  /** A logger of the app's own. */
  "own-logger": { variant: "options", options: "own-logger" },
} as const satisfies Scenarios
