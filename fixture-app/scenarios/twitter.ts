import type { NextAuthOptions } from "next-auth"
import type { OAuthConfig } from "next-auth/providers/oauth"
import TwitterProvider from "next-auth/providers/twitter"

/** What Twitter tells of a user, as far as it is shown. */
type Profile = { id_str: string; name: string; email: string; profile_image_url_https: string }

const client = () => ({
  clientId: process.env.TWITTER_ID as string,
  clientSecret: process.env.TWITTER_SECRET as string,
})

/** Twitter as a custom provider, by the version's number in RFC 5849. */
const custom = (): OAuthConfig<Profile> => ({
  ...client(),
  id: "oauth-1",
  name: "Provider oauth-1",
  type: "oauth",
  version: "1.0",
  requestTokenUrl: "https://api.twitter.com/oauth/request_token",
  authorization: "https://api.twitter.com/oauth/authenticate",
  accessTokenUrl: "https://api.twitter.com/oauth/access_token",
  profileUrl: "https://api.twitter.com/1.1/account/verify_credentials.json?include_email=true",
  profile: ({ id_str, name, email, profile_image_url_https }) => ({
    id: id_str,
    name,
    email,
    image: profile_image_url_https,
  }),
})

/** Scenarios of the one built-in provider that speaks OAuth 1.0a. */
export const twitterScenarios = {
  /** As its page of the documentation shows it, and as a custom provider. The account stands in the session. */
  twitter: () => ({
    providers: [TwitterProvider(client()), custom()],
    callbacks: {
      jwt: ({ token, account }) => (account ? { ...token, account } : token),
      session: ({ session, token: { account } }) => Object.assign(session, { account }),
    },
  }),
  /** With the OAuth 2 that the page offers beside it. */
  "twitter-2": () => ({ providers: [TwitterProvider({ ...client(), version: "2.0" })] }),
} satisfies Record<string, () => NextAuthOptions>
