import type { NextApiRequest, NextApiResponse } from "next"
import { getServerSession } from "next-auth/next"
import { authOptions } from "./auth/[...nextauth]"

/** What `getServerSession` returns in an API route, as JSON. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  res.json(await getServerSession(req, res, authOptions))
}
