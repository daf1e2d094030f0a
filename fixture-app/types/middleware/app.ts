import type { NextAuthOptions } from "next-auth"
import withAuth from "next-auth/middleware"

declare const options: NextAuthOptions

/** The documented one takes what the options say, which may be nothing. */
export const ofOptions = withAuth({
  jwt: { decode: options.jwt?.decode },
  callbacks: { authorized: ({ token }) => !!token },
})

export const wrapping = withAuth(function middleware(req) {
  return req.nextauth.token?.name === "Ada" ? undefined : Response.json({})
})

export const misused = withAuth({
  // @ts-expect-error: there is no such option of jwt
  jwt: { encode: options.jwt?.encode },
})
