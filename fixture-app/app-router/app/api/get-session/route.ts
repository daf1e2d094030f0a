import { getSession } from "next-auth/react"

/** What `getSession` returns on the server, where it asks the endpoints over HTTP, as JSON. */
export async function GET(request: Request) {
  const cookie = request.headers.get("cookie") ?? undefined
  return Response.json(await getSession({ req: { headers: { cookie } } }))
}
