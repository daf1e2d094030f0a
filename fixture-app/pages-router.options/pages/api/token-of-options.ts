import type { NextApiRequest, NextApiResponse } from "next"
import { getToken, type GetTokenParams } from "next-auth/jwt"
import { ownToken } from "../../../scenarios/own-token"
import { readGetTokenQuery } from "../../../shared/queries"

/** What `getToken` returns with the options that the address says, as JSON; `?decode` stands for the app's own. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  const options: GetTokenParams<boolean> = { req, ...readGetTokenQuery(req.query) }
  if (req.query.decode !== undefined) options.decode = ownToken.decode
  res.json(await getToken(options))
}
