import { getProviders } from "next-auth/react"

// What is asked for while the app is built would be answered for ever.
export const dynamic = "force-dynamic"

/** What `getProviders` returns on the server, as JSON. */
export async function GET() {
  return Response.json(await getProviders())
}
