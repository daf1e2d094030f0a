import type { NextAuthOptions } from "next-auth"
import EmailProvider from "next-auth/providers/email"
import { memoryAdapter } from "./memory"

const byMail = (callbacks: NextAuthOptions["callbacks"] = {}): NextAuthOptions => ({
  providers: [EmailProvider({ server: process.env.EMAIL_SERVER, from: process.env.EMAIL_FROM })],
  adapter: memoryAdapter(),
  session: { strategy: "jwt" },
  callbacks,
})

/** Scenarios of a sign-in by e-mail. */
export const emailScenarios = {
  /** The documented e-mail provider. */
  documented: () => byMail(),
  /** The same, for those whom the adapter knows as members. */
  "email-for-members": () => byMail({ signIn: ({ user }) => user.id.startsWith("member-") }),
} satisfies Record<string, () => NextAuthOptions>
