import GithubProvider from "next-auth/providers/github"

/** The documented provider. */
export const github = () =>
  GithubProvider({
    clientId: process.env.GITHUB_ID as string,
    clientSecret: process.env.GITHUB_SECRET as string,
  })
