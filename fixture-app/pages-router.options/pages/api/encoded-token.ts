import type { NextApiRequest, NextApiResponse } from "next"
import { encoded } from "../../../shared/own-tokens"

/** A token that the app encodes for `?name=…&secret=…`, as JSON. */
export default async ({ query }: NextApiRequest, res: NextApiResponse) => {
  res.json(await encoded(query))
}
