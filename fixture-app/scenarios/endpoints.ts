import type { NextAuthOptions } from "next-auth"
import CredentialsProvider from "next-auth/providers/credentials"
import GithubProvider from "next-auth/providers/github"
import { github, githubAs } from "./github"
import { custom } from "./oauth"

const password = () =>
  CredentialsProvider({
    name: "a password",
    credentials: {
      username: { label: "Username", type: "text", placeholder: "jsmith" },
      password: { label: "Password", type: "password" },
    },
    authorize: (credentials) => {
      if (credentials?.username === "out-of-order") throw new Error("The directory is out of order")
      return null
    },
  })

/** Scenarios for the endpoints' lists, pages and logs. */
export const endpointScenarios = {
  /** Two GitHubs, one whose authorization URL is none, and a password that is never right. */
  "several-providers": () => ({
    providers: [
      github(),
      githubAs("github-at-work", "GitHub at work"),
      githubAs("misconfigured", "Misconfigured", { authorization: { url: "not an address" } }),
      password(),
    ],
  }),
  /** GitHub with a code verifier beside the state. */
  pkce: () => ({
    providers: [
      GithubProvider({
        clientId: process.env.GITHUB_ID as string,
        clientSecret: process.env.GITHUB_SECRET as string,
        checks: ["pkce", "state"],
      }),
    ],
  }),
  /** Light pages with a logo of the app's own, and two providers without colours of theirs. */
  theme: () => ({
    providers: [custom("plain"), password()],
    theme: { colorScheme: "light", logo: "/logo.svg", brandColor: "#aa2200" },
  }),
  /** A decoder that can read no token. */
  "own-decode": () => ({ providers: [github()], jwt: { decode: () => null } }),
  /** The documented provider, and a logger that prints in a way of its own, a warning of debug too. */
  "own-logger": () => ({
    providers: [github()],
    debug: true,
    logger: {
      error: (code, metadata) => console.log("own logger: error", code, JSON.stringify(metadata)),
      warn: (code) => console.log("own logger: warn", code),
      debug: (code) => console.log("own logger: debug", code),
    },
  }),
} satisfies Record<string, () => NextAuthOptions>
