import type { NextAuthOptions } from "next-auth"
import GithubProvider from "next-auth/providers/github"

declare module "next-auth" {
  interface User {
    role: string
  }
  interface Account {
    tenant?: string
  }
  interface Profile {
    login?: string
  }
}

export const options: NextAuthOptions = {
  providers: [],
  callbacks: {
    signIn: ({ user, account, profile }) => {
      const own: (string | undefined)[] = [user.role, account?.tenant, profile?.login]
      return own.every((one) => one !== "")
    },
    // @ts-expect-error: nobody added it
    jwt: ({ token, user }) => ({ ...token, age: user.age }),
  },
}

export const provider = GithubProvider({
  clientId: "id",
  clientSecret: "secret",
  // @ts-expect-error: a user has a role
  profile: ({ id }) => ({ id: String(id) }),
})
