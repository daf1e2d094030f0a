import type { OAuthUserConfig } from "next-auth/providers/oauth"
import GithubProvider, { type GithubProfile } from "next-auth/providers/github"

type GithubOptions = Partial<OAuthUserConfig<GithubProfile>>

/** The documented provider; options stand beside its credentials. */
export const github = (options: GithubOptions = {}) =>
  GithubProvider({
    clientId: process.env.GITHUB_ID as string,
    clientSecret: process.env.GITHUB_SECRET as string,
    ...options,
  })

/** GitHub under a name of its own, and with options of its own. */
export const githubAs = (id: string, name: string, options: GithubOptions = {}) =>
  github({ id, name, ...options })
