import { randomUUID } from "node:crypto"
import type { NextAuthOptions } from "next-auth"
import type { Adapter } from "next-auth/adapters"
import CredentialsProvider from "next-auth/providers/credentials"
import EmailProvider, { type EmailUserConfig } from "next-auth/providers/email"
import { databaseAdapter } from "./database"
import { github, githubAs } from "./github"
import { print } from "./print"
import { sessionIsRead, untilSessionIsRead } from "./waiting"

/** GitHub, where the app trusts whoever has the address of one of its users there. */
const trustedGithub = () =>
  githubAs("trusted-github", "Trusted GitHub", { allowDangerousEmailAccountLinking: true })

/** What the documentation lets an e-mail provider say; its type leaves out the id. */
type EmailOptions = EmailUserConfig & { id?: string }

const byMail = (differences: EmailOptions = {}) =>
  EmailProvider({
    server: process.env.EMAIL_SERVER,
    from: process.env.EMAIL_FROM,
    ...differences,
  })

/** A provider of links whose token is always the same. */
const byKnownToken = (differences: EmailOptions = {}) =>
  byMail({ generateVerificationToken: () => "known", ...differences })

/** The database's adapter, which also returns the session that it deletes, as is preferred for logging. */
function loggingAdapter(): Adapter {
  const { getSessionAndUser, deleteSession, ...others } = databaseAdapter()
  return {
    ...others,
    getSessionAndUser,
    async deleteSession(sessionToken) {
      const found = await getSessionAndUser?.(sessionToken)
      await deleteSession?.(sessionToken)
      return found?.session
    },
  }
}

/** The adapter with the ten methods that are called of it, each call of which is printed. */
function printingAdapter(): Adapter {
  const adapter = databaseAdapter()
  const called = ([name, method]: [string, unknown]) => [
    name,
    (...parameters: unknown[]) => {
      print(`adapter ${name}`, parameters)
      return (method as (...parameters: unknown[]) => unknown)(...parameters)
    },
  ]
  const methods = Object.entries(adapter).filter(
    ([name]) => name !== "deleteUser" && name !== "unlinkAccount",
  )
  return Object.fromEntries(methods.map(called)) as Adapter
}

/** An adapter that knows users, and no links. */
function adapterWithoutLinks(): Adapter {
  const { createVerificationToken: _, useVerificationToken: __, ...others } = databaseAdapter()
  return others
}

const password = () =>
  CredentialsProvider({
    credentials: { username: { label: "Username" } },
    authorize: (credentials) => ({ id: "of-a-directory", name: credentials?.username ?? null }),
  })

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
  /** The defaults of a database: three providers, and events and callbacks that are printed. */
  database: () => ({
    providers: [github(), githubAs("github-at-work", "GitHub at work"), byMail()],
    adapter: databaseAdapter(),
    callbacks: {
      signIn({ user, account }) {
        print("signIn callback", { user, provider: account?.provider })
        return true
      },
      jwt({ token }) {
        print("jwt callback", { token })
        return token
      },
      async session({ session, user, token, trigger, newSession }) {
        print("session callback", { session, user, token, trigger, newSession })
        if (trigger !== "update" || !newSession?.name) return session
        return { ...session, user: { ...session.user, name: newSession.name } }
      },
    },
    events: printedEvents,
  }),
  /** Sessions of an hour that are written every ten minutes, with tokens of its own. */
  "database-of-an-hour": () => ({
    providers: [github(), byMail()],
    adapter: databaseAdapter(),
    debug: true,
    session: {
      strategy: "database",
      maxAge: 3600,
      updateAge: 600,
      generateSessionToken: () => `own-${randomUUID()}`,
    },
    callbacks: {
      session: async ({ session, user }) => ({
        ...session,
        user: { ...session.user, id: user.id },
      }),
    },
  }),
  /** Sessions of an hour, of whose updateAge nothing is said. */
  "database-with-max-age-alone": () => ({
    providers: [github()],
    adapter: databaseAdapter(),
    session: { maxAge: 3600 },
  }),
  /** Sessions whose tokens are waited for: in a scenario of its own, for where nobody waits no one can sign in. */
  "database-with-awaited-tokens": () => ({
    providers: [github(), byMail()],
    adapter: databaseAdapter(),
    session: {
      strategy: "database",
      generateSessionToken: async () => `awaited-${randomUUID()}`,
    },
  }),
  /** Handlers of events that are done when somebody reads a session; that of the read adds to it, when it has waited. */
  "database-with-waiting-events": () => ({
    providers: [github(), githubAs("github-at-work", "GitHub at work"), byMail()],
    adapter: databaseAdapter(),
    events: {
      createUser: () => untilSessionIsRead("createUser"),
      linkAccount: () => untilSessionIsRead("linkAccount"),
      updateUser: () => untilSessionIsRead("updateUser"),
      signIn: () => untilSessionIsRead("signIn"),
      signOut: () => untilSessionIsRead("signOut"),
      async session({ session }) {
        sessionIsRead()
        await new Promise((resolve) => setImmediate(resolve))
        Object.assign(session, { own: "of the handler" })
      },
    },
  }),
  /** A provider that is trusted, and a page for new users. */
  "database-with-trust": () => ({
    providers: [github(), trustedGithub(), byMail()],
    adapter: loggingAdapter(),
    pages: { newUser: "/welcome?from=site" },
    events: printedEvents,
  }),
  /** Sessions that are written at every read, by an adapter whose calls are printed. */
  "database-calls": () => ({
    providers: [github(), byMail()],
    adapter: printingAdapter(),
    session: { updateAge: 0 },
    callbacks: { session: ({ session }) => Object.assign(session, { own: "of the callback" }) },
  }),
  /** Links by mail, which the adapter can't keep. */
  "database-without-links": () => ({
    providers: [github(), byMail()],
    adapter: adapterWithoutLinks(),
  }),
  /** Links by mail: one provider has a secret of its own, the other the app's, and both the same token. */
  "database-with-mail-secret": () => ({
    providers: [byKnownToken(), byKnownToken({ id: "sealed", secret: "fake-secret-of-links" })],
    adapter: databaseAdapter(),
  }),
  /** Users in a database, sessions in JSON Web Tokens, users with a password, and a page for new users. */
  "database-with-tokens": () => ({
    providers: [github(), githubAs("github-at-work", "GitHub at work"), password(), byMail()],
    adapter: databaseAdapter(),
    session: { strategy: "jwt" },
    pages: { newUser: "/welcome" },
    events: printedEvents,
    callbacks: {
      async jwt({ token, user, account, trigger, isNewUser }) {
        if (!account) return token
        const { provider } = account
        print("jwt callback", { user, provider, trigger, isNewUser })
        return { ...token, provider }
      },
    },
  }),
} satisfies Record<string, () => NextAuthOptions>
