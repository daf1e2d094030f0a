import GithubProvider from "next-auth/providers/github"

/** The documented provider. */
export const github = () =>
  GithubProvider({
    clientId: process.env.GITHUB_ID as string,
    clientSecret: process.env.GITHUB_SECRET as string,
  })

/** GitHub under a name of its own. */
export const githubAs = (id: string, name: string, authorization?: { url: string }) =>
  GithubProvider({
    id,
    name,
    clientId: process.env.GITHUB_ID as string,
    clientSecret: process.env.GITHUB_SECRET as string,
    ...(authorization && { authorization }),
  })
