import type { Scenarios } from "./scenario.ts"

/** Scenarios that differ in an option. */
export const optionScenarios = {
  /** Without the secret that production needs. */
  "no-secret": { variant: "documented", environment: () => ({ NEXTAUTH_SECRET: undefined }) },
} as const satisfies Scenarios
