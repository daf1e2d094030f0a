import type { NextAuthOptions } from "next-auth"
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
  /** A password in a preview, whose address GitHub doesn't know, and GitHub elsewhere. */
  "by-deployment": () => ({
    providers:
      process.env.VERCEL_ENV === "preview" ? [directory("preview", "a password")] : [github()],
  }),
} satisfies Record<string, () => NextAuthOptions>
