import type { Scenarios } from "./scenario.ts"

/** Scenarios of a sign-in by e-mail. */
export const emailScenarios = {
  /** The documented e-mail provider, with an adapter that keeps users in memory. */
  email: { variant: "adapter", options: "documented", standIns: ["mail"] },
  /** The same over https, by an address with a dot in it. */
  "email-over-https": {
    variant: "adapter",
    options: "documented",
    standIns: ["mail"],
    origin: "https://app.example",
  },
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
  /** The same, with a callback that sends others to a page where they can register. */
  "email-or-register": { variant: "adapter", options: "email-or-register", standIns: ["mail"] },
  /** The same, with a signIn callback that admits who asks for a link, and nobody who opens it. */
  "email-refused-at-the-link": {
    variant: "adapter",
    options: "email-refused-at-the-link",
    standIns: ["mail"],
  },
  /** The provider under several names, each with another option. */
  "email-options": { variant: "adapter", options: "email-options", standIns: ["mail"] },
  /** The provider without an adapter. */
  "email-without-adapter": {
    variant: "adapter",
    options: "email-without-adapter",
    standIns: ["mail"],
  },
  /** Credentials beside an adapter, where nothing is said of sessions. */
  "credentials-beside-adapter": { variant: "adapter", options: "credentials-beside-adapter" },
  /** Credentials with sessions in a database. */
  "credentials-with-database-sessions": {
    variant: "adapter",
    options: "credentials-with-database-sessions",
  },
} as const satisfies Scenarios
