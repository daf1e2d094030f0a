import type { NextApiRequest, NextApiResponse } from "next"
import { getSession } from "next-auth/react"

/** What `getSession` returns on the server, where it asks the endpoints over HTTP, as JSON. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  res.json(await getSession({ req }))
}
