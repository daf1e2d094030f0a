import type { NextApiRequest, NextApiResponse } from "next"
import { getToken } from "next-auth/jwt"

/** What `getToken` returns in an API route, as JSON. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  res.json(await getToken({ req }))
}
