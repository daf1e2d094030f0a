import type { NextRequest } from "next/server"
import { getToken, type GetTokenParams } from "next-auth/jwt"
import { readGetTokenQuery } from "../../../../shared/queries"

/** What `getToken` returns with the options that the address says, as JSON. */
export async function GET(req: NextRequest) {
  const query = Object.fromEntries(req.nextUrl.searchParams)
  const options: GetTokenParams<boolean> = { req, ...readGetTokenQuery(query) }
  return Response.json(await getToken(options))
}
