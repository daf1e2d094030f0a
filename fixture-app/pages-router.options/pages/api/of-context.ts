import type { NextApiRequest, NextApiResponse } from "next"
import { getCsrfToken, getSession } from "next-auth/react"

/** What the client's functions return for a context as the getInitialProps of an app has it, as JSON. */
export default async (req: NextApiRequest, res: NextApiResponse) => {
  const ctx = { req }
  res.json({ session: await getSession({ ctx }), csrfToken: await getCsrfToken({ ctx }) })
}
