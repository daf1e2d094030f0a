import { join } from "node:path"
import { contentHash, filesBelow } from "../app/installed.ts"
import { root } from "../paths.ts"

/** What the outcome of a check depends on: checks, stand-ins, fixture app, packages, and how an app is made and run. */
const judging = ["specs", "mocks", "fixture-app", "scripts/lib/app"] as const
const files = [
  "package-lock.json",
  "playwright.config.ts",
  // Of what chooses a target and runs the checks on it, what these know of it: which one it is stands in results.
  "scripts/lib/run/browser.ts",
  "scripts/lib/run/playwright.ts",
  "scripts/lib/run/preparation.ts",
  "scripts/lib/run/workers.ts",
  "scripts/lib/target/choose-versions.ts",
  "scripts/lib/target/conditions.ts",
  "scripts/lib/target/target.ts",
] as const

/** What stands in these folders and says nothing of what a check does. */
const beside =
  /^specs\/(known-failures\.|history\.|coverage\/|faults\/|regressions\/[^/]+(?<!\.spec)\.ts$|unproven)|\.md$|\.test\.ts$/

/**
 * A hash of what the outcomes of checks depend on, hexadecimal. Results of one hash go together, whatever documents,
 * reports and known failures were written between them.
 */
export function judgingContent(folder = root): string {
  const below = judging.flatMap((name) =>
    filesBelow(join(folder, name)).map((file) => `${name}/${file}`),
  )
  return contentHash(
    folder,
    [...below, ...files].filter((name) => !beside.test(name)),
  )
}
