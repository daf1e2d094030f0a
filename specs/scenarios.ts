import type { Variant } from "../scripts/lib/variants.ts"

/** A named configuration of the fixture app. */
export type ScenarioDefinition = {
  /** The build that it is served from. */
  variant: Variant
  /** The origin by which clients reach the app, where it isn't loopback: a TLS-terminating proxy stands there. */
  origin?: `https://${string}`
  /** The path of the endpoints, with a slash at its end; `/api/auth/` unless said. */
  endpoints?: `/${string}/`
  /** The callback URLs that are registered at GitHub; the endpoints' own unless said. */
  callbacks?: readonly string[]
  /** Its environment, given the origin by which clients reach it. `undefined` leaves a variable out. */
  environment?: (origin: string) => Record<string, string | undefined>
}

/** Every scenario that a spec may use, by name. */
export const scenarios = {
  /** The Getting Started page, exactly. */
  documented: { variant: "documented" },
  /** The same options in the build whose pages may say more, or leave SessionProvider out. */
  "documented-options": { variant: "options", environment: () => ({ SCENARIO: "documented" }) },
  /** The documented provider without callbacks. */
  "no-callbacks": { variant: "options", environment: () => ({ SCENARIO: "no-callbacks" }) },
  /** The documented jwt callbacks, that of `update()` included, without a session callback. */
  "jwt-callback-only": {
    variant: "options",
    environment: () => ({ SCENARIO: "jwt-callback-only" }),
  },
  /** The session shows every call of the jwt callback. */
  "callback-arguments": {
    variant: "options",
    environment: () => ({ SCENARIO: "callback-arguments" }),
  },
} as const satisfies Record<string, ScenarioDefinition>

/** A name of a scenario. */
export type Scenario = keyof typeof scenarios
