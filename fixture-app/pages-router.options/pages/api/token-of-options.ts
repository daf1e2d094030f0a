import type { NextApiRequest, NextApiResponse } from "next"
import { getToken, type GetTokenParams } from "next-auth/jwt"
import { readGetTokenQuery } from "../../../shared/queries"

/** What `getToken` returns with the options that the address says, as JSON. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  const options: GetTokenParams<boolean> = { req, ...readGetTokenQuery(req.query) }
  res.json(await getToken(options))
}
