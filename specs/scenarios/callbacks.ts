import type { Scenarios } from "./scenario.ts"

/** Scenarios that differ in their callbacks. */
export const callbackScenarios = {
  /** The documented provider without callbacks. */
  "no-callbacks": { variant: "options", options: "no-callbacks" },
  /** The documented jwt callbacks, that of `update()` included, without a session callback. */
  "jwt-callback-only": {
    variant: "options",
    options: "jwt-callback-only",
  },
  /** A jwt callback that returns another token for `update()`, instead of changing the one that it is given. */
  "jwt-callback-copy": {
    variant: "options",
    options: "jwt-callback-copy",
  },
  /** The session shows every call of the jwt callback. */
  "callback-arguments": {
    variant: "options",
    options: "callback-arguments",
  },
} as const satisfies Scenarios
