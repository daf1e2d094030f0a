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
} as const satisfies Scenarios
