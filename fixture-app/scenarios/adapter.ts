import type { NextAuthOptions } from "next-auth"
import { choose } from "./choose"
import { databaseScenarios } from "./databases"
import { emailScenarios } from "./email"

/** The options of the scenario with an adapter that SCENARIO names. */
export function chosenAdapterOptions(): NextAuthOptions {
  return choose({ ...emailScenarios, ...databaseScenarios })
}
