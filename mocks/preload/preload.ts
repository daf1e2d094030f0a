import { syncBuiltinESMExports } from "node:module"
import { setupServer } from "msw/node"
import { installClock } from "./clock.ts"
import { handlers } from "./handlers.ts"
import { writeCodeCoverage } from "./code-coverage.ts"
import { appVariables } from "./environment.ts"
import { holdLifeline } from "./lifeline.ts"
import { recordRequests } from "./recorder.ts"
import { parseRoute } from "../internet/route.ts"

const route = parseRoute(process.env[appVariables.internet])
holdLifeline()
recordRequests()
writeCodeCoverage()
installClock()
setupServer(...handlers(route)).listen({ onUnhandledRequest: "error" })
// A named import is a copy of what the module exported: without this it stays the unpatched one.
syncBuiltinESMExports()
