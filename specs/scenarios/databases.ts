import type { ScenarioDefinition, Scenarios } from "./scenario.ts"

const stored = {
  variant: "adapter",
  standIns: ["database", "mail"],
  // Whatever the port of an address that is loopback: each of its providers has a callback below this one.
  callbacks: (origin: string) => [`${origin}/api/auth/callback`],
} as const satisfies ScenarioDefinition

/** Scenarios with a database. */
export const databaseScenarios = {
  /** The defaults of a database: three providers, and events and callbacks that are printed. */
  database: { ...stored, options: "database" },
  /** The same over https. */
  "database-over-https": { ...stored, options: "database", origin: "https://app.example" },
  /** Sessions of an hour that are written every ten minutes, with tokens of its own. */
  "database-of-an-hour": { ...stored, options: "database-of-an-hour" },
  /** Sessions of an hour, of whose updateAge nothing is said. */
  "database-with-max-age-alone": { ...stored, options: "database-with-max-age-alone" },
  /** Sessions whose tokens are made asynchronously. */
  "database-with-awaited-tokens": { ...stored, options: "database-with-awaited-tokens" },
  /** Handlers of events that are done when somebody reads a session. */
  "database-with-waiting-events": { ...stored, options: "database-with-waiting-events" },
  /** A provider that is trusted with the addresses of users, and a page for new users. */
  "database-with-trust": { ...stored, options: "database-with-trust" },
  /** Sessions that are written at every read, by an adapter whose calls are printed. */
  "database-calls": { ...stored, options: "database-calls" },
  /** Links by mail, which the adapter can't keep. */
  "database-without-links": { ...stored, options: "database-without-links" },
  /** Links by mail: one provider has a secret of its own, the other the app's, and both the same token. */
  "database-with-mail-secret": { ...stored, options: "database-with-mail-secret" },
  /** Users in a database, sessions in JSON Web Tokens, users with a password, and a page for new users. */
  "database-with-tokens": { ...stored, options: "database-with-tokens" },
} as const satisfies Scenarios
