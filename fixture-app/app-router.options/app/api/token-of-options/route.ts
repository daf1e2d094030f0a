import type { NextRequest } from "next/server"
import { getToken, type GetTokenParams } from "next-auth/jwt"
import { ownToken } from "../../../../scenarios/own-token"
import { readGetTokenQuery } from "../../../../shared/queries"

/** What `getToken` returns with the options that the address says, as JSON; `?decode` stands for the app's own. */
export async function GET(req: NextRequest) {
  const query = Object.fromEntries(req.nextUrl.searchParams)
  const options: GetTokenParams<boolean> = { req, ...readGetTokenQuery(query) }
  if (query.decode !== undefined) options.decode = ownToken.decode
  return Response.json(await getToken(options))
}
