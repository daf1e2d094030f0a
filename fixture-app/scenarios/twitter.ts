import type { NextAuthOptions } from "next-auth"
import TwitterProvider from "next-auth/providers/twitter"

const client = () => ({
  clientId: process.env.TWITTER_ID as string,
  clientSecret: process.env.TWITTER_SECRET as string,
})

/** Scenarios of the one built-in provider that speaks OAuth 1.0a. */
export const twitterScenarios = {
  /** As its page of the documentation shows it. The account stands in the session. */
  twitter: () => ({
    providers: [TwitterProvider(client())],
    callbacks: {
      jwt: ({ token, account }) => (account ? { ...token, account } : token),
      session: ({ session, token: { account } }) => Object.assign(session, { account }),
    },
  }),
  /** With the OAuth 2 that the page offers beside it. */
  "twitter-2": () => ({ providers: [TwitterProvider({ ...client(), version: "2.0" })] }),
} satisfies Record<string, () => NextAuthOptions>
