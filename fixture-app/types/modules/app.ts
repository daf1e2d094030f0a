import NextAuth, { type NextAuthOptions } from "next-auth"
import type { Adapter } from "next-auth/adapters"
import { getToken } from "next-auth/jwt"
import { withAuth } from "next-auth/middleware"
import { getServerSession } from "next-auth/next"
import GithubProvider from "next-auth/providers/github"
import { useSession } from "next-auth/react"

declare const adapter: Adapter

const options: NextAuthOptions = {
  adapter,
  providers: [GithubProvider({ clientId: "id", clientSecret: "secret" })],
}

export default NextAuth(options)

export const middleware = withAuth({ callbacks: { authorized: ({ token }) => !!token } })

export const onServer = async () => (await getServerSession(options))?.user?.email

export const useEmail = () => useSession().data?.user?.email

export const tokenOf = async (req: Parameters<typeof getToken>[0]["req"]) =>
  (await getToken({ req }))?.sub
