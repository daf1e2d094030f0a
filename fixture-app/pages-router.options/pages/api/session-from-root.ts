import type { NextApiRequest, NextApiResponse } from "next"
import { getServerSession } from "next-auth"
import { authOptions } from "./auth/[...nextauth]"

/** What `getServerSession` of the package's root returns in an API route, as JSON. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  res.json(await getServerSession(req, res, authOptions))
}
