import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { variables } from "../scripts/lib/environment.ts"
import { parseKnownFailures } from "../scripts/lib/results/known-failures.ts"
import { CannotJudge } from "../scripts/lib/trouble/cannot-judge.ts"
import { requirements } from "./requirements/index.ts"

const own = fileURLToPath(new URL("known-failures.json", import.meta.url))
const list = process.env[variables.knownFailures] ?? own

/** The reviewed list of what released versions are known to break; CONFORMANCE_KNOWN_FAILURES names another file. */
export const knownFailures = parseKnownFailures(parsed(list), Object.keys(requirements))

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch (error) {
    throw new CannotJudge(`${file} can't be read: ${(error as Error).message}`)
  }
}
