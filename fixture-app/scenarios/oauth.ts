import type { NextAuthOptions } from "next-auth"
import type { GithubProfile } from "next-auth/providers/github"
import type { OAuthConfig } from "next-auth/providers/oauth"
import { githubAs } from "./github"
import { print } from "./print"

const authorization = "https://github.com/login/oauth/authorize"
const token = "https://github.com/login/oauth/access_token"
const userinfo = "https://api.github.com/user"
const scope = "read:user user:email"

/** GitHub as a custom provider, in the manner of the documentation's example for OAuth 2. */
export const custom = (
  id: string,
  differences: Partial<OAuthConfig<GithubProfile>> = {},
): OAuthConfig<GithubProfile> => ({
  id,
  name: `Provider ${id}`,
  type: "oauth",
  authorization: `${authorization}?scope=${scope}`,
  token,
  userinfo,
  issuer: "https://github.com/login/oauth",
  clientId: process.env.GITHUB_ID,
  clientSecret: process.env.GITHUB_SECRET,
  profile: ({ id, login, name, email, avatar_url }) => ({
    id: String(id),
    name: name ?? login,
    email,
    image: avatar_url,
  }),
  ...differences,
})

/** Asks GitHub for a token without openid-client, in the form that its documentation shows. */
async function askForTokens(body: Record<string, string | undefined>) {
  const headers = { accept: "application/json", "content-type": "application/json" }
  const response = await fetch(token, { method: "POST", headers, body: JSON.stringify(body) })
  return response.json()
}

/** Scenarios of custom providers that speak OAuth 2 without OpenID Connect. */
export const oauthScenarios = {
  /** GitHub under several names, each with other options. Account and profile stand in the session. */
  oauth: () => ({
    providers: [
      custom("addresses", {
        authorization: `${authorization}?scope=${encodeURIComponent(scope)}&allow_signup=false`,
        token: `${token}?own=token-parameter`,
        userinfo: `${userinfo}?own=userinfo-parameter`,
      }),
      custom("objects", {
        authorization: { url: authorization, params: { scope, allow_signup: "false" } },
        token: { url: token, params: { own: "token-parameter" } },
        userinfo: { url: userinfo, params: { own: "userinfo-parameter" } },
      }),
      custom("own-token-request", {
        checks: ["pkce", "state"],
        token: {
          url: token,
          request: async ({ client, provider, params, checks }) => {
            const { clientId: client_id, clientSecret: client_secret, callbackUrl } = provider
            print("token.request", { params, checks, callbackUrl, client: client.metadata })
            const { code } = params
            const { code_verifier } = checks as { code_verifier?: string }
            const redirect_uri = callbackUrl
            const tokens = await askForTokens({
              client_id,
              client_secret,
              code,
              code_verifier,
              redirect_uri,
            })
            if (tokens.error) throw new Error(tokens.error_description)
            return { tokens: { ...tokens, own: "token" } }
          },
        },
      }),
      custom("own-userinfo-request", {
        userinfo: {
          url: userinfo,
          request: async ({ client, provider, tokens }) => {
            print("userinfo.request", { id: provider.id, tokens })
            const profile = await client.userinfo(tokens.access_token as string)
            return { ...profile, name: `${profile.name}, as asked by the app` }
          },
        },
      }),
      custom("no-userinfo", {
        userinfo: { request: () => {} } as unknown as OAuthConfig<GithubProfile>["userinfo"],
        profile: (profile, tokens) => {
          print("profile", { profile, tokens })
          return { id: "nobody-asked", name: "Nobody asked" }
        },
      }),
      custom("profile-of-tokens", {
        profile: async ({ id, login }, tokens) => {
          print("profile", { login, tokens })
          return { id: String(id), name: `${login} may ${tokens.scope}` }
        },
      }),
      custom("secret-in-body", { client: { token_endpoint_auth_method: "client_secret_post" } }),
      githubAs("another-scope", "Another scope", { authorization: { params: { scope: "user" } } }),
      githubAs("own-address", "An address of its own", {
        authorization: `${authorization}?scope=read:user&allow_signup=false`,
        userinfo,
      }),
      githubAs("another-parameter", "Another parameter", {
        authorization: { params: { allow_signup: "false" } },
      }),
      githubAs("own-profile", "A profile of its own", {
        profile: ({ id, login }) => ({ id: String(id), name: `@${login}` }),
      }),
    ],
    callbacks: {
      jwt: ({ token, account, profile }) => (account ? { ...token, account, profile } : token),
      session: ({ session, token: { account, profile } }) =>
        Object.assign(session, { account, profile }),
    },
  }),
  /** A provider that has a second for each answer. */
  "oauth-impatient": () => ({
    providers: [custom("impatient", { httpOptions: { timeout: 1000 } })],
  }),
  /** Providers whose buttons look otherwise. */
  "oauth-styled": () => ({
    providers: [
      custom("plain"),
      custom("styled", {
        style: {
          logo: "https://authjs.dev/own-logo.svg",
          logoDark: "https://authjs.dev/own-logo-dark.svg",
          bg: "#abcdef",
          text: "#123456",
          bgDark: "#012345",
          textDark: "#fedcba",
        },
      }),
      custom("short", {
        style: { logo: "/google.svg", logoDark: "/google-dark.svg", bg: "#abc", text: "#123" },
      }),
    ],
  }),
} satisfies Record<string, () => NextAuthOptions>
