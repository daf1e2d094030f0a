import type { Scenarios } from "./scenario.ts"

/** Scenarios of custom providers. */
export const providerScenarios = {
  /** An OpenID provider under several names, each with other options. */
  openid: { variant: "options", options: "openid", standIns: ["openid"] },
} as const satisfies Scenarios
