import type { Router } from "../../scripts/lib/target/target.ts"
import type { RequirementId } from "../requirements/index.ts"

/** A small edit of the shipped next-auth that must turn exactly the listed requirements red. */
export type Fault = {
  /** What the edit breaks, in words that make an id: `session-without-email`. */
  name: string
  /** The router on which it is shown; both share most of next-auth's code. */
  router: Router
  /** The edits: in each file of the package, a text that stands there exactly once, and what replaces it. */
  edits: readonly { file: string; find: string; replace: string }[]
  /** The requirements that must fail with it, all others being as ever. */
  detectedBy: readonly [RequirementId, ...RequirementId[]]
}
