import NextAuth, { type NextAuthOptions } from "next-auth"
import GithubProvider from "next-auth/providers/github"
import { getCsrfToken, getProviders, getSession, signIn, signOut } from "next-auth/react"

const options: NextAuthOptions = {
  providers: [GithubProvider({ clientId: "id", clientSecret: "secret" })],
  session: { strategy: "jwt", maxAge: 3600 },
}

export default NextAuth(options)

// @ts-expect-error: there is no such strategy
export const strategy: NextAuthOptions = { providers: [], session: { strategy: "cookie" } }

// @ts-expect-error: the client's secret is missing
export const provider = GithubProvider({ clientId: "id" })

/** What signIn() resolves with where it does not redirect. */
type Answer = { error?: string | null; status: number; ok: boolean; url: string | null }

export const answer: Promise<Answer | undefined> = signIn("email", { redirect: false })

export const left: Promise<{ url: string }> = signOut({ redirect: false })

// @ts-expect-error: an answer has no such property
export const inAnswer = signIn("email", { redirect: false }).then((answer) => answer?.nothing)

// @ts-expect-error: nor has one that has left the page
export const inNoAnswer = signIn("github").then((answer) => answer?.nothing)

// @ts-expect-error: nor has the answer to a sign-out
export const inGoodbye = signOut({ redirect: false }).then((answer) => answer.nothing)

// @ts-expect-error: nor has a session
export const inSession = getSession().then((session) => session?.nothing)

// @ts-expect-error: nor has a token
export const inToken = getCsrfToken().then((token) => token?.nothing)

// @ts-expect-error: nor has a provider
export const inProvider = getProviders().then((providers) => providers?.github.nothing)
