import type { NextApiRequest, NextApiResponse } from "next"
import { decoded } from "../../../shared/own-tokens"

/** What the app decodes of `?token=…&secret=…`, as JSON. */
export default async ({ query }: NextApiRequest, res: NextApiResponse) => {
  res.json(await decoded(query))
}
