import type { NextAuthOptions } from "next-auth"
import EmailProvider from "next-auth/providers/email"
import { memoryAdapter } from "./memory"

const byMail = (
  callbacks: NextAuthOptions["callbacks"] = {},
  theme: NextAuthOptions["theme"] = {},
): NextAuthOptions => ({
  providers: [EmailProvider({ server: process.env.EMAIL_SERVER, from: process.env.EMAIL_FROM })],
  adapter: memoryAdapter(),
  session: { strategy: "jwt" },
  callbacks,
  theme,
})

/** Scenarios of a sign-in by e-mail. */
export const emailScenarios = {
  /** The documented e-mail provider. */
  documented: () => byMail(),
  /** The same, in colours of the app's own. */
  "email-theme": () => byMail({}, { brandColor: "#123456", buttonText: "#fedcba" }),
  /** The same, with a signIn callback that throws. */
  "email-refused-by-error": () =>
    byMail({
      signIn: () => {
        throw new Error("Not you")
      },
    }),
  /** The same, for those whom the adapter knows as members. */
  "email-for-members": () => byMail({ signIn: ({ user }) => user.id.startsWith("member-") }),
} satisfies Record<string, () => NextAuthOptions>
