import type { NextAuthOptions } from "next-auth"
import GoogleProvider from "next-auth/providers/google"
import type { OAuthConfig } from "next-auth/providers/oauth"

type Profile = { sub: string; name: string; email: string; picture: string }

/** The options of https://next-auth.js.org/configuration/providers/oauth#options, and two that the types have beside them. */
const custom: OAuthConfig<Profile> = {
  id: "custom",
  name: "Custom",
  type: "oauth",
  version: "2.0",
  wellKnown: "https://op.example/.well-known/openid-configuration",
  authorization: { url: "https://op.example/authorize", params: { scope: "openid email" } },
  token: {
    url: "https://op.example/token",
    params: { some: "param" },
    request: async ({ client, params, checks, provider }) => ({
      tokens: await client.callback(provider.callbackUrl, params, checks),
    }),
  },
  userinfo: {
    url: "https://op.example/userinfo",
    params: { some: "param" },
    request: ({ client, tokens }) => client.userinfo(tokens.access_token ?? ""),
  },
  profile: ({ sub, name, email, picture }, tokens) => ({
    id: sub,
    name: `${name} ${tokens.scope}`,
    email,
    image: picture,
  }),
  checks: ["pkce", "state", "nonce"],
  clientId: "id",
  clientSecret: "secret",
  idToken: true,
  region: "eu",
  issuer: "https://op.example",
  client: { token_endpoint_auth_method: "private_key_jwt" },
  jwks: { keys: [{ kty: "EC" }] },
  httpOptions: { timeout: 1000 },
  allowDangerousEmailAccountLinking: true,
  style: {
    logo: "/custom.svg",
    logoDark: "/custom-dark.svg",
    bg: "#fff",
    bgDark: "#000",
    text: "#000",
    textDark: "#fff",
  },
}

/** The provider that the page shows, one with addresses alone, and one of OAuth 1.0. */
export const options: NextAuthOptions = {
  providers: [
    custom,
    {
      id: "google",
      name: "Google",
      type: "oauth",
      wellKnown: "https://accounts.google.com/.well-known/openid-configuration",
      authorization: { params: { scope: "openid email profile" } },
      idToken: true,
      checks: "nonce",
      profile: (profile) => ({ id: profile.sub, name: profile.name }),
    },
    {
      id: "kakao",
      name: "Kakao",
      type: "oauth",
      authorization: "https://kauth.kakao.com/oauth/authorize",
      token: "https://kauth.kakao.com/oauth/token",
      userinfo: "https://kapi.kakao.com/v2/user/me",
      profile: (profile) => ({ id: profile.id }),
    },
    {
      id: "oauth-1",
      name: "OAuth 1",
      type: "oauth",
      version: "1.0",
      authorization: "https://api.twitter.com/oauth/authenticate",
      requestTokenUrl: "https://api.twitter.com/oauth/request_token",
      accessTokenUrl: "https://api.twitter.com/oauth/access_token",
      profileUrl: "https://api.twitter.com/1.1/account/verify_credentials.json",
      profile: (profile) => ({ id: profile.id_str }),
    },
    GoogleProvider({
      clientId: "id",
      clientSecret: "secret",
      allowDangerousEmailAccountLinking: true,
    }),
  ],
}

export const unchecked: OAuthConfig<Profile> = {
  ...custom,
  // @ts-expect-error: there is no such check
  checks: ["pkce", "password"],
}

export const unstyled: OAuthConfig<Profile> = {
  ...custom,
  // @ts-expect-error: a style says all of logo, background and text
  style: { logo: "/custom.svg" },
}

export const unlinked: OAuthConfig<Profile> = {
  ...custom,
  // @ts-expect-error: it is true or false
  allowDangerousEmailAccountLinking: "yes",
}

export const unread: OAuthConfig<Profile> = {
  ...custom,
  // @ts-expect-error: the profile has no such property
  profile: ({ login }) => ({ id: login }),
}
