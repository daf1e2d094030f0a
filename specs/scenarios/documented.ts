import type { Scenarios } from "./scenario.ts"

/** The documented set-up. */
export const documentedScenarios = {
  /** The Getting Started page, exactly. */
  documented: { variant: "documented" },
  /** The same options in the build whose pages may say more, or leave SessionProvider out. */
  "documented-options": { variant: "options", options: "documented" },
} as const satisfies Scenarios
