import type { NextAuthOptions } from "next-auth"
import { github } from "./github"

const accessTokenCallbacks: NextAuthOptions["callbacks"] = {
  async jwt({ token, account }) {
    if (account) token.accessToken = account.access_token
    return token
  },
  async session({ session, token }) {
    session.accessToken = token.accessToken
    return session
  },
}

/** Scenarios that differ in their callbacks. */
export const callbackScenarios = {
  /** The documented options, for what only this build of the app has. */
  documented: () => ({ providers: [github()], callbacks: accessTokenCallbacks }),
  /** The documented provider without any callback. */
  "no-callbacks": () => ({ providers: [github()] }),
} satisfies Record<string, () => NextAuthOptions>
