import type { NextAuthOptions } from "next-auth"
import { callbackScenarios } from "./callbacks"
import { endpointScenarios } from "./endpoints"
import { nextauthUrlScenarios } from "./nextauth-url"
import { useSessionScenarios } from "./use-session"

/** Auth options beside the documented ones, by the name that the environment variable SCENARIO takes. */
const scenarios: Record<string, () => NextAuthOptions> = {
  ...callbackScenarios,
  ...endpointScenarios,
  ...nextauthUrlScenarios,
  ...useSessionScenarios,
}

/** The options of the scenario that SCENARIO names. Throws for an unknown name, listing the right ones. */
export function chosenOptions(): NextAuthOptions {
  const name = process.env.SCENARIO ?? "documented"
  const options = scenarios[name]
  if (!options) {
    const known = Object.keys(scenarios).join(", ")
    throw new Error(`SCENARIO is "${name}", but there are only: ${known}.`)
  }
  return options()
}
