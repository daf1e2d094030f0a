import type { NextAuthOptions } from "next-auth"
import CredentialsProvider from "next-auth/providers/credentials"
import GithubProvider from "next-auth/providers/github"
import { github } from "./github"

/** GitHub under a name of its own. */
const githubAs = (id: string, name: string, authorization?: { url: string }) =>
  GithubProvider({
    id,
    name,
    clientId: process.env.GITHUB_ID as string,
    clientSecret: process.env.GITHUB_SECRET as string,
    ...(authorization && { authorization }),
  })

const password = () =>
  CredentialsProvider({
    name: "a password",
    credentials: {
      username: { label: "Username", type: "text", placeholder: "jsmith" },
      password: { label: "Password", type: "password" },
    },
    authorize: () => null,
  })

/** Scenarios for the endpoints' lists, pages and logs. */
export const endpointScenarios = {
  /** Two GitHubs, one whose authorization URL is none, and a password that is never right. */
  "several-providers": () => ({
    providers: [
      github(),
      githubAs("github-at-work", "GitHub at work"),
      githubAs("misconfigured", "Misconfigured", { url: "not an address" }),
      password(),
    ],
  }),
  /** The documented provider, and a logger that prints in a way of its own. */
  "own-logger": () => ({
    providers: [github()],
    logger: {
      error: (code, metadata) => console.log("own logger: error", code, JSON.stringify(metadata)),
      warn: (code) => console.log("own logger: warn", code),
      debug: (code) => console.log("own logger: debug", code),
    },
  }),
} satisfies Record<string, () => NextAuthOptions>
