import { syncBuiltinESMExports } from "node:module"
import { setupServer } from "msw/node"
import { installClock } from "./clock.ts"
import { handlers } from "./handlers.ts"
import { parseRoute } from "./route.ts"

const route = parseRoute(process.env["CONFORMANCE_INTERNET"])
installClock()
setupServer(...handlers(route)).listen({ onUnhandledRequest: "error" })
// `import { request } from "node:https"` is a copy of the export: without this it stays the old one.
syncBuiltinESMExports()
