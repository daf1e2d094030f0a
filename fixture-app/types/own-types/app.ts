import NextAuth, { type NextAuthOptions } from "next-auth"
import GithubProvider from "next-auth/providers/github"
import { signIn } from "next-auth/react"

const options: NextAuthOptions = {
  providers: [GithubProvider({ clientId: "id", clientSecret: "secret" })],
  session: { strategy: "jwt", maxAge: 3600 },
}

export default NextAuth(options)

// @ts-expect-error: there is no such strategy
export const strategy: NextAuthOptions = { providers: [], session: { strategy: "cookie" } }

// @ts-expect-error: the client's secret is missing
export const provider = GithubProvider({ clientId: "id" })

export const answer: Promise<{ ok: boolean } | undefined> = signIn("email", { redirect: false })
