import type { ScenarioDefinition, Scenarios } from "./scenario.ts"

const stored = { variant: "adapter", standIns: ["database"] } as const satisfies ScenarioDefinition

/** Scenarios with a database. */
export const databaseScenarios = {
  /** The defaults of a database: two providers, and events and callbacks that are printed. */
  database: { ...stored, options: "database" },
  /** Sessions of an hour that are written every ten minutes, with tokens of its own. */
  "database-of-an-hour": { ...stored, options: "database-of-an-hour" },
  /** Users in a database, and sessions in JSON Web Tokens. */
  "database-with-tokens": { ...stored, options: "database-with-tokens" },
} as const satisfies Scenarios
