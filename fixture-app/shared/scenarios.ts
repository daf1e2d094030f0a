import type { NextAuthOptions } from "next-auth"
import GithubProvider from "next-auth/providers/github"

const github = () =>
  GithubProvider({
    clientId: process.env.GITHUB_ID as string,
    clientSecret: process.env.GITHUB_SECRET as string,
  })

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

/** Auth options beside the documented ones, by the name that the environment variable SCENARIO takes. */
export const scenarios = {
  /** The documented options, for what only this build of the app has. */
  documented: () => ({ providers: [github()], callbacks: accessTokenCallbacks }),
  /** The documented providers without any callback. */
  "no-callbacks": () => ({ providers: [github()] }),
} satisfies Record<string, () => NextAuthOptions>

/** The options of the scenario that SCENARIO names. Throws for an unknown name, listing the right ones. */
export function chosenOptions(): NextAuthOptions {
  const name = process.env.SCENARIO ?? "documented"
  const options = (scenarios as Record<string, () => NextAuthOptions>)[name]
  if (!options) {
    throw new Error(
      `SCENARIO is "${name}", but there are only: ${Object.keys(scenarios).join(", ")}.`,
    )
  }
  return options()
}
