import { sessionHelper } from "../../../../shared/session-helper"
import { authOptions } from "../../../auth"

const auth = sessionHelper(authOptions)

/** What the helper returns in a route handler, as JSON. */
export async function GET() {
  return Response.json(await auth())
}
