import type { NextApiRequest, NextApiResponse } from "next"
import { sessionHelper } from "../../../shared/session-helper"
import { authOptions } from "./auth/[...nextauth]"

const auth = sessionHelper(authOptions)

/** What the helper returns in an API route, as JSON. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  res.json(await auth(req, res))
}
