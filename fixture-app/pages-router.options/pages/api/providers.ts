import type { NextApiRequest, NextApiResponse } from "next"
import { getProviders } from "next-auth/react"

/** What `getProviders` returns on the server, as JSON. */
export default async (_: NextApiRequest, res: NextApiResponse) => {
  res.json(await getProviders())
}
