import type { OAuthUserConfig } from "next-auth/providers/oauth"
import GithubProvider, { type GithubProfile } from "next-auth/providers/github"

/** The documented provider. */
export const github = () =>
  GithubProvider({
    clientId: process.env.GITHUB_ID as string,
    clientSecret: process.env.GITHUB_SECRET as string,
  })

/** GitHub under a name of its own, and with options of its own. */
export const githubAs = (
  id: string,
  name: string,
  options: Partial<OAuthUserConfig<GithubProfile>> = {},
) =>
  GithubProvider({
    id,
    name,
    clientId: process.env.GITHUB_ID as string,
    clientSecret: process.env.GITHUB_SECRET as string,
    ...options,
  })
