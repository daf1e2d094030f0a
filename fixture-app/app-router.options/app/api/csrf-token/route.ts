import { getCsrfToken } from "next-auth/react"

/** What `getCsrfToken` returns on the server, as JSON. */
export async function GET(request: Request) {
  const cookie = request.headers.get("cookie") ?? undefined
  return Response.json({ csrfToken: await getCsrfToken({ req: { headers: { cookie } } }) })
}
