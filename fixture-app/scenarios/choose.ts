import type { NextAuthOptions } from "next-auth"

/** Auth options by the name that the environment variable SCENARIO takes. */
export type OptionsByName = Record<string, () => NextAuthOptions>

/** The options of the scenario that SCENARIO names. Throws for an unknown name, listing the right ones. */
export function choose(scenarios: OptionsByName): NextAuthOptions {
  const name = process.env.SCENARIO ?? "documented"
  const options = scenarios[name]
  if (!options) {
    const known = Object.keys(scenarios).join(", ")
    throw new Error(`SCENARIO is "${name}", but there are only: ${known}.`)
  }
  return options()
}
