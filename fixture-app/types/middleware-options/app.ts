import withAuth, { withAuth as byName } from "next-auth/middleware"

/** The options of https://next-auth.js.org/configuration/nextjs#middleware, and the cookie whose name getToken() takes, too. */
export const ofOptions = byName({
  pages: { signIn: "/login", error: "/error" },
  secret: "secret",
  cookies: { sessionToken: { name: "session" } },
  callbacks: { authorized: ({ req, token }) => req.nextUrl.pathname === "/" || !!token },
})

export const wrapping = withAuth(
  function middleware(req) {
    console.log(req.nextauth.token?.name)
  },
  { callbacks: { authorized: ({ token }) => token?.role === "admin" } },
)

// @ts-expect-error: there is no such page
export const page = withAuth({ pages: { register: "/register" } })

// @ts-expect-error: a secret is text
export const secret = withAuth({ secret: 42 })

// @ts-expect-error: a cookie has a name
export const cookie = withAuth({ cookies: { sessionToken: "session" } })

// @ts-expect-error: there is no such callback
export const callback = withAuth({ callbacks: { session: () => true } })
