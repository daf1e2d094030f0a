import type { Mode } from "../../scripts/lib/target/target.ts"
import type { Variant } from "../../scripts/lib/app/variants.ts"
import type { StandInName } from "../fixtures/stand-ins.ts"

/** The builds that have the documented auth options and no others. */
type DocumentedVariant = Extract<Variant, "documented" | "middleware-one-line" | "proxy">

/** The build that a scenario is served from, and its auth options where that build has several. */
type Build =
  | { variant: DocumentedVariant; options?: undefined }
  | {
      variant: Exclude<Variant, DocumentedVariant>
      /** By their name in `fixture-app/scenarios/`; the documented ones unless said. */
      options?: string
    }

/** A named configuration of the fixture app. */
export type ScenarioDefinition = Build & {
  /** How it is served, where that isn't how its target is: what is promised of one mode alone. */
  mode?: Mode
  /** The servers beside GitHub that it needs; they start with its first check. */
  standIns?: readonly StandInName[]
  /** The origin by which clients reach the app, where it isn't loopback: a TLS-terminating proxy stands there. */
  origin?: `https://${string}`
  /** The path of the endpoints, with a slash at its end; `/api/auth/` unless said. */
  endpoints?: `/${string}/`
  /** The callback URLs that are registered at GitHub, given the app's origin; the endpoints' own unless said. */
  callbacks?: (origin: string) => readonly string[]
  /** Its environment, given the origin by which clients reach it. `undefined` leaves a variable out. */
  environment?: (origin: string) => Record<string, string | undefined>
}

/** Scenarios by name. */
export type Scenarios = Record<string, ScenarioDefinition>
