import type { NextRequest } from "next/server"
import { getToken } from "next-auth/jwt"

/** What `getToken` returns in a route handler, as JSON. */
export async function GET(req: NextRequest) {
  return Response.json(await getToken({ req }))
}
