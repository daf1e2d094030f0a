import { getServerSession } from "next-auth/next"

// What is asked for while the app is built would be answered for ever.
export const dynamic = "force-dynamic"

/** What `getServerSession` returns in a route handler that gives it no options, as JSON. */
export async function GET() {
  return Response.json(await getServerSession())
}
