import { chosenMiddleware } from "../scenarios/middleware"

export default chosenMiddleware()

// Everything but the pages whose address begins with /session.
export const config = { matcher: ["/((?!session).*)"] }
