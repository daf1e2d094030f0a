import { type NextFetchEvent, NextResponse } from "next/server"
import type { JWT } from "next-auth/jwt"
import withAuth, {
  type NextMiddlewareWithAuth,
  type NextRequestWithAuth,
} from "next-auth/middleware"
import { ownToken } from "./own-token"

/** Says true of an admin and nothing of others, as the documented callback does: its type knows booleans only. */
const trueOrNothing = (token: JWT | null) => (token?.role === "admin" ? true : undefined) as boolean

/** Middleware of the app's own, which shows the token that it is given, and whether it can work on after its answer. */
function middleware(req: NextRequestWithAuth, event?: NextFetchEvent) {
  const response = NextResponse.next()
  response.headers.set("x-token", JSON.stringify(req.nextauth.token))
  response.headers.set("x-wait-until", typeof event?.waitUntil)
  return response
}

/** The documented middleware that wraps one of the app's own: for admins, and for everyone at the endpoint of tokens. */
const wrapping = withAuth(middleware, {
  callbacks: {
    authorized: async ({ req, token }) => {
      const { pathname } = req.nextUrl
      if (pathname === "/server-session") return trueOrNothing(token)
      return token?.role === "admin" || pathname === "/api/token"
    },
  },
})

/** Middleware of the app's own that calls it with a request: of most pages, for admins. */
const calling: NextMiddlewareWithAuth = async (req) => {
  if (req.nextUrl.pathname === "/server-session") return NextResponse.next()
  const authorized = ({ token }: { token: JWT | null }) => token?.role === "admin"
  const answer = await withAuth(req, { pages: { signIn: "/login" }, callbacks: { authorized } })
  return answer ?? NextResponse.next({ headers: { "x-own": "of the app" } })
}

/** Middleware beside the bare one, by the name that the environment variable SCENARIO takes. */
const middlewares: Record<string, NextMiddlewareWithAuth> = {
  "middleware-function": wrapping,
  "middleware-function-alone": withAuth(middleware),
  "middleware-called": calling,
  "two-secrets": withAuth({ secret: ownToken.secret }),
  "middleware-pages": withAuth({ pages: { signIn: "/login", error: "/auth-error" } }),
  "middleware-own-token": withAuth({
    secret: ownToken.secret,
    jwt: { decode: ownToken.decode },
    cookies: { sessionToken: { name: ownToken.cookieName } },
  }),
}

/** The middleware of the scenario that SCENARIO names; the bare one where it has none of its own. */
export function chosenMiddleware(): NextMiddlewareWithAuth {
  return middlewares[process.env.SCENARIO ?? ""] ?? withAuth
}
