import type { NextApiRequest, NextApiResponse } from "next"
import { getServerSession } from "next-auth/next"
import { authOptions } from "./auth/[...nextauth]"

/** Sets a cookie of the app's own, and then asks for the session. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  res.setHeader("Set-Cookie", "own=kept; Path=/")
  res.json(await getServerSession(req, res, authOptions))
}
