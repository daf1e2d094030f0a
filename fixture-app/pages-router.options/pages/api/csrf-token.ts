import type { NextApiRequest, NextApiResponse } from "next"
import { getCsrfToken } from "next-auth/react"

/** What `getCsrfToken` returns on the server, as JSON. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  res.json({ csrfToken: await getCsrfToken({ req }) })
}
