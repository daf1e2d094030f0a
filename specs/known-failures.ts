import { readFileSync } from "node:fs"
import { variables } from "../scripts/lib/environment.ts"
import { parseKnownFailures } from "../scripts/lib/results/known-failures.ts"
import { requirements } from "./requirements/index.ts"

const list = process.env[variables.knownFailures] ?? new URL("known-failures.json", import.meta.url)

/** The reviewed list of what released versions are known to break; CONFORMANCE_KNOWN_FAILURES names another file. */
export const knownFailures = parseKnownFailures(
  JSON.parse(readFileSync(list, "utf8")),
  Object.keys(requirements),
)
