import type { Scenarios } from "./scenario.ts"

/** Scenarios of a sign-in by e-mail. */
export const emailScenarios = {
  /** The documented e-mail provider, with an adapter that keeps users in memory. */
  email: { variant: "adapter", options: "documented", standIns: ["mail"] },
  /** The same, in colours of the app's own. */
  "email-theme": { variant: "adapter", options: "email-theme", standIns: ["mail"] },
  /** The same, with a signIn callback that throws. */
  "email-refused-by-error": {
    variant: "adapter",
    options: "email-refused-by-error",
    standIns: ["mail"],
  },
  /** The same, with a signIn callback that admits those whom the adapter knew before. */
  "email-for-members": { variant: "adapter", options: "email-for-members", standIns: ["mail"] },
} as const satisfies Scenarios
