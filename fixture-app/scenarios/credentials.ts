import type { NextAuthOptions, User } from "next-auth"
import CredentialsProvider, { type CredentialsConfig } from "next-auth/providers/credentials"
import { github } from "./github"

const credentials = { username: { label: "Username" }, pin: { type: "password" } }

/** A directory of users, any of whom it knows. */
export const directory = (id: string, name: string) =>
  CredentialsProvider({
    id,
    name,
    credentials,
    authorize: (fields) => ({ id: `${fields?.username} of ${id}`, name: fields?.username ?? null }),
  })

/** As the documentation has it: its id is a number, which the types refuse. */
const tester = {
  id: 1,
  name: "J Smith",
  email: "jsmith@example.com",
  image: "https://i.pravatar.cc/150?u=jsmith@example.com",
} as unknown as User

/** Scenarios of users with a password. */
export const credentialsScenarios = {
  /** Two directories, with GitHub between them, and sessions of an hour. */
  "two-directories": () => ({
    providers: [directory("staff", "the staff"), github(), directory("guests", "the guests")],
    session: { maxAge: 3600 },
  }),
  /** A directory that nobody asks. */
  "credentials-without-authorize": () => ({
    providers: [CredentialsProvider({ credentials } as unknown as CredentialsConfig)],
  }),
  /** The documented sign-in by LDAP: its users have neither id nor name. */
  ldap: () => ({
    providers: [
      CredentialsProvider({
        name: "LDAP",
        credentials: { username: { label: "DN" }, password: { type: "password" } },
        authorize: async (fields) =>
          ({ username: fields?.username, password: fields?.password }) as unknown as User,
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        if (user) {
          const { username, password } = user as unknown as Record<"username" | "password", string>
          token.username = username
          token.password = password
        }
        return token
      },
      session: async ({ session, token }) =>
        Object.assign(session, { user: { username: token.username } }),
    },
  }),
  /** The documented user of a preview, whose address GitHub doesn't know, and GitHub elsewhere. */
  "by-deployment": () => ({
    providers:
      process.env.VERCEL_ENV === "preview"
        ? [CredentialsProvider({ credentials, authorize: async () => tester })]
        : [github()],
  }),
} satisfies Record<string, () => NextAuthOptions>
