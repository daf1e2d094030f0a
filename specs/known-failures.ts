import { fileURLToPath } from "node:url"
import { variables } from "../scripts/lib/environment.ts"
import { readJson } from "../scripts/lib/read-json.ts"
import { parseKnownFailures } from "../scripts/lib/results/known-failures.ts"
import { requirements } from "./requirements/index.ts"

const own = fileURLToPath(new URL("known-failures.json", import.meta.url))
const list = process.env[variables.knownFailures] ?? own

/** The reviewed list of what released versions are known to break; CONFORMANCE_KNOWN_FAILURES names another file. */
export const knownFailures = parseKnownFailures(readJson(list), Object.keys(requirements))
