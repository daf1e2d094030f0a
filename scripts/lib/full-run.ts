import { knownFailures } from "../../specs/fixtures/expected-verdict.ts"
import { isAbout, type KnownFailure, type Versions } from "./known-failures.ts"
import type { CheckResult } from "./results.ts"

/** The options of `playwright test` that choose how checks run, not which. */
const harmless = new Set(["--workers", "-j", "--reporter", "--trace", "--output", "--timeout"])

/** True where the command line of `playwright test` leaves no check out. */
export function isFullRun(argv: readonly string[]): boolean {
  const args = argv.slice(argv.indexOf("test") + 1)
  return args.every((arg, index) => {
    const [option = ""] = arg.split("=")
    return harmless.has(option) || harmless.has(args[index - 1] ?? "")
  })
}

/** Known failures for this target that no check is about: a sentence each. */
export function unmatchedEntries(
  checks: CheckResult[],
  versions: Versions,
  entries: readonly KnownFailure[] = knownFailures,
): string[] {
  return entries
    .filter((entry) => appliesTo(entry, versions))
    .filter((entry) => !checks.some((check) => isAbout(entry, check, versions)))
    .map(
      (entry) =>
        `The known failure of ${entry.requirement}${entry.check ? ` ("${entry.check}")` : ""} ` +
        "matches no check of this run: remove it from specs/known-failures.json or mend it.",
    )
}

function appliesTo(entry: KnownFailure, versions: Versions): boolean {
  const anyCheck = {
    requirements: [entry.requirement],
    title: entry.check ?? "",
    router: entry.when.router ?? "",
  }
  return isAbout(entry, anyCheck, versions)
}
