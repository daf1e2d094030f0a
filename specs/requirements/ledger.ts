import type { Router } from "../../scripts/lib/target/target.ts"

/** One promise of next-auth. */
export type Requirement = {
  /** How binding it is: `must` where the source states it, `should` where it recommends or implies it. */
  level: "must" | "should"
  /** Who promises it. A `characterisation` pins what the lockfile's release does where nobody promises anything. */
  source: "docs" | "types" | "rfc" | "advisory" | "characterisation"
  /** The promise, in our own words. */
  text: string
  /** Where it stands: a section of the documentation, an RFC section, an advisory, an issue. */
  link: `https://${string}`
  /** The one router that it holds for, where it isn't both. */
  router?: Router
  /** The first next-auth that has it, and the release note or commit that says so. */
  since?: { version: string; link: `https://${string}` }
  /** The first next-auth that doesn't have it any more, likewise. */
  until?: { version: string; link: `https://${string}` }
}

/** Requirements by id. An id is made of words: `session.signed-out`. */
export type Ledger = Record<`${string}.${string}`, Requirement>
