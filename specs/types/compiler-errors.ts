import { join, resolve, sep } from "node:path"
import { root } from "../../scripts/lib/paths.ts"
import type { Ended } from "../../scripts/lib/process.ts"
import { CannotJudge } from "../../scripts/lib/trouble/cannot-judge.ts"

/** The apps that the compiler must accept. */
export const apps = join(root, "fixture-app", "types")

/**
 * The errors that the compiler, run in the root, found in the apps, a line each. Throws where it found some in the
 * types of the next-auth in a folder; `CannotJudge` where the trouble is neither's.
 */
export function errorsInApps(
  { exitCode, output }: Pick<Ended, "exitCode" | "output">,
  nextAuth: string,
  folder = apps,
): string[] {
  const errors = output.split("\n").filter((line) => /\berror TS\d+:/.test(line))
  const own = errors.filter((line) => isBelow(nextAuth, line))
  if (own.length > 0) throw new Error(`The types of next-auth don't compile:\n${own.join("\n")}`)
  const elsewhere = errors.filter((line) => !isBelow(folder, line))
  if (elsewhere.length > 0) {
    throw new CannotJudge(`The compiler says more than of the apps:\n${elsewhere.join("\n")}`)
  }
  if (exitCode !== 0 && errors.length === 0) {
    throw new CannotJudge(`The compiler ended with ${exitCode}:\n${output}`)
  }
  return errors
}

/** True where a line, which begins with a path, is of a file below a folder. */
function isBelow(folder: string, line: string): boolean {
  return resolve(root, line).startsWith(folder + sep)
}
