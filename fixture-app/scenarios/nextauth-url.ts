import type { NextAuthOptions } from "next-auth"
import CredentialsProvider from "next-auth/providers/credentials"
import { github } from "./github"

const partner = "https://partner.example"

/** Scenarios about where users are sent. */
export const nextauthUrlScenarios = {
  /** Sends users to a partner's site too, and everyone else to a page that is told what was asked for. */
  "redirect-callback": () => ({
    providers: [github()],
    callbacks: {
      async redirect({ url, baseUrl }) {
        if (new URL(url, baseUrl).origin === partner) return url
        return `${baseUrl}/landing?${new URLSearchParams({ url, baseUrl })}`
      },
    },
  }),
  /** Pages of its own for sign-in, sign-out and errors. */
  "custom-pages": () => ({
    providers: [github()],
    pages: { signIn: "/auth/signin", signOut: "/auth/signout", error: "/auth/error" },
  }),
  /** Refuses everyone, and sends them to a page of the app by its path. */
  "sign-in-refused": () => ({
    providers: [
      github(),
      CredentialsProvider({
        credentials: { username: { label: "Username" } },
        authorize: (credentials) => ({ id: "1", name: credentials?.username }),
      }),
    ],
    callbacks: { signIn: () => "/refused?reason=policy" },
  }),
} satisfies Record<string, () => NextAuthOptions>
