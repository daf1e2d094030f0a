import type { NextApiRequest, NextApiResponse } from "next"
import { unstable_getServerSession } from "next-auth/next"
import { authOptions } from "./auth/[...nextauth]"

/** What `unstable_getServerSession` returns in an API route, as JSON. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  res.json(await unstable_getServerSession(req, res, authOptions))
}
