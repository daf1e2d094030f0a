import { getServerSession } from "next-auth/next"
import { authOptions } from "../../../auth"

/** What `getServerSession` returns in a route handler, as JSON. */
export async function GET() {
  return Response.json(await getServerSession(authOptions))
}
