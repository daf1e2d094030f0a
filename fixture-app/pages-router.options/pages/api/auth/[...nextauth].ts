import type { NextApiRequest, NextApiResponse } from "next"
import NextAuth from "next-auth"
import { chosenOptions } from "../../../../scenarios"
import { optionsOfRequest } from "../../../../scenarios/advanced"
import { print } from "../../../../scenarios/print"

export const authOptions = chosenOptions()

/** The documented advanced initialization: code of one's own, and then NextAuth. */
async function advanced(req: NextApiRequest, res: NextApiResponse) {
  const { nextauth } = req.query
  // Of a sign-in, GitHub is told that nobody shall register there.
  if (nextauth?.includes("signin")) req.query.allow_signup = "false"
  res.setHeader("x-own", "of the app")
  const action = Array.isArray(nextauth) ? nextauth : []
  if (action.includes("callback") && req.method === "POST") print("posted", req.body)
  const options = optionsOfRequest({ method: req.method, action, cookie: req.cookies.own })
  const answer: unknown = await NextAuth(req, res, options)
  print("after NextAuth", { address: req.url, isEnded: res.writableEnded })
  return answer
}

export default process.env.SCENARIO === "advanced-initialization" ? advanced : NextAuth(authOptions)
