import type { NextAuthOptions } from "next-auth"
import { github } from "./github"
import { ownToken } from "./own-token"

/** Auth options that agree with the middleware of the same name. */
export const guardedScenarios = {
  /** The documented provider. */
  "middleware-function": () => ({ providers: [github()] }),
  /** The documented provider. */
  "middleware-function-alone": () => ({ providers: [github()] }),
  /** The documented provider. */
  "middleware-called": () => ({ providers: [github()] }),
  /** The secret that the middleware is given. */
  "two-secrets": () => ({ providers: [github()], secret: ownToken.secret }),
  /** The pages that the middleware sends users to. */
  "middleware-pages": () => ({
    providers: [github()],
    pages: { signIn: "/login", error: "/auth-error" },
  }),
  /** The cookie, the token format and the secret that the middleware reads. */
  "middleware-own-token": () => ({
    providers: [github()],
    secret: ownToken.secret,
    jwt: { encode: ownToken.encode, decode: ownToken.decode },
    cookies: {
      sessionToken: {
        name: ownToken.cookieName,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure: false },
      },
    },
  }),
} satisfies Record<string, () => NextAuthOptions>
