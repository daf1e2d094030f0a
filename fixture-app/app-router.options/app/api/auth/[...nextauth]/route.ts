import NextAuth from "next-auth"
import { NextRequest } from "next/server"
import { authOptions } from "../../../../auth"
import { optionsOfRequest } from "../../../../../scenarios/advanced"
import { print } from "../../../../../scenarios/print"

type Context = { params: Promise<{ nextauth: string[] }> }

/** The documented advanced initialization: code of one's own, and then NextAuth. */
async function advanced(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const url = new URL(request.url)
  // Of a sign-in, GitHub is told that nobody shall register there.
  if (nextauth.includes("signin")) url.searchParams.set("allow_signup", "false")
  // Of a copy: what was read of the request itself, NextAuth could read no more.
  if (nextauth.includes("callback") && request.method === "POST") {
    const form = new URLSearchParams(await request.clone().text())
    print("posted", Object.fromEntries(form))
  }
  const cookie = request.cookies.get("own")?.value
  const options = optionsOfRequest({ method: request.method, action: nextauth, cookie })
  const response: Response = await NextAuth(new NextRequest(url, request), context, options)
  response.headers.set("x-own", "of the app")
  return response
}

const handler: typeof advanced =
  process.env.SCENARIO === "advanced-initialization" ? advanced : NextAuth(authOptions)

export { handler as GET, handler as POST }
