import { randomUUID } from "node:crypto"
import type { NextAuthOptions } from "next-auth"
import { databaseAdapter } from "./database"
import { github, githubAs } from "./github"
import { print } from "./print"

const printedEvents: NextAuthOptions["events"] = {
  createUser: (message) => print("event createUser", message),
  linkAccount: (message) => print("event linkAccount", message),
  session: (message) => print("event session", message),
  signIn: (message) => print("event signIn", message),
  signOut: (message) => print("event signOut", message),
  updateUser: (message) => print("event updateUser", message),
}

/** Scenarios with a database. */
export const databaseScenarios = {
  /** The defaults of a database: two providers, and events and callbacks that are printed. */
  database: () => ({
    providers: [github(), githubAs("github-at-work", "GitHub at work")],
    adapter: databaseAdapter(),
    callbacks: {
      jwt({ token }) {
        print("jwt callback", { token })
        return token
      },
      session({ session, user, token }) {
        print("session callback", { session, user, token })
        return session
      },
    },
    events: printedEvents,
  }),
  /** Sessions of an hour that are written every ten minutes, with tokens of its own. */
  "database-of-an-hour": () => ({
    providers: [github()],
    adapter: databaseAdapter(),
    session: {
      strategy: "database",
      maxAge: 3600,
      updateAge: 600,
      generateSessionToken: async () => `own-${randomUUID()}`,
    },
    callbacks: {
      session: ({ session, user }) => ({ ...session, user: { ...session.user, id: user.id } }),
    },
  }),
  /** Users in a database, and sessions in JSON Web Tokens. */
  "database-with-tokens": () => ({
    providers: [github(), githubAs("github-at-work", "GitHub at work")],
    adapter: databaseAdapter(),
    session: { strategy: "jwt" },
    events: printedEvents,
  }),
} satisfies Record<string, () => NextAuthOptions>
