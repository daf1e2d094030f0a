import { getServerSession } from "next-auth"
import { authOptions } from "../../../auth"

/** What `getServerSession` of the package's root returns in a route handler, as JSON. */
export async function GET() {
  return Response.json(await getServerSession(authOptions))
}
