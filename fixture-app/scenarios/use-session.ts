import type { NextAuthOptions } from "next-auth"
import { github } from "./github"

/** Scenarios for what `useSession().update` and the arguments of callbacks are documented to do. */
export const useSessionScenarios = {
  /** The documented `jwt` callbacks, the token's and that of `update()`, and no `session` callback. */
  "jwt-callback-only": () => ({
    providers: [github()],
    callbacks: {
      async jwt({ token, account, trigger, session }) {
        if (account) token.accessToken = account.access_token
        if (trigger === "update" && session?.name) token.name = session.name
        return token
      },
    },
  }),
  /** A `jwt` callback that leaves its token as it is, and returns another one for `update()`. */
  "jwt-callback-copy": () => ({
    providers: [github()],
    callbacks: {
      jwt: async ({ token, trigger, session }) =>
        trigger === "update" && session?.name ? { ...token, name: session.name } : token,
    },
  }),
  /** Keeps what the `jwt` callback is called with, and shows the client all of the token. */
  "callback-arguments": () => ({
    providers: [github()],
    callbacks: {
      async jwt({ token, ...given }) {
        const before = Array.isArray(token.calls) ? token.calls : []
        return { ...token, calls: [...before, given] }
      },
      async session({ session, token, ...given }) {
        return Object.assign(session, { token, given })
      },
    },
  }),
} satisfies Record<string, () => NextAuthOptions>
