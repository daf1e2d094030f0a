import { unstable_getServerSession } from "next-auth/next"
import { authOptions } from "../../../auth"

/** What `unstable_getServerSession` returns in a route handler, as JSON. */
export async function GET() {
  return Response.json(await unstable_getServerSession(authOptions))
}
