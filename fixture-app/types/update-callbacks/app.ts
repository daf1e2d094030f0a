import type { NextAuthOptions } from "next-auth"

/** As https://next-auth.js.org/getting-started/client#updating-the-session shows them. */
export const options: NextAuthOptions = {
  providers: [],
  callbacks: {
    jwt({ token, trigger, session }) {
      if (trigger === "update" && session?.name) {
        token.name = session.name
      }
      return token
    },
    async session({ session, trigger, newSession }) {
      if (trigger === "update" && newSession?.name) {
        session.user = { name: newSession.name }
      }
      return session
    },
  },
}

export const misused: NextAuthOptions = {
  providers: [],
  callbacks: {
    // @ts-expect-error: there is no such trigger
    jwt: ({ token, trigger }) => (trigger === "signOut" ? {} : token),
    // @ts-expect-error: nor is a session told of another one
    session: ({ session, trigger }) => (trigger === "signIn" ? { expires: "" } : session),
  },
}
