import type { NextAuthOptions } from "next-auth"
import EmailProvider from "next-auth/providers/email"

/** As https://next-auth.js.org/providers/email shows it. */
export const options: NextAuthOptions = {
  providers: [
    EmailProvider({ server: "smtp://user:pass@smtp.example.com:587", from: "me@example.com" }),
    EmailProvider({
      server: { host: "smtp.example.com", port: 587, auth: { user: "user", pass: "pass" } },
      from: "me@example.com",
    }),
    EmailProvider({
      type: "email",
      maxAge: 24 * 60 * 60,
      secret: "secret",
      async sendVerificationRequest({ identifier, url, provider: { server, from }, theme }) {
        const { host } = new URL(url)
        await fetch("https://mail.example", {
          method: "POST",
          body: JSON.stringify({ identifier, host, server, from, colour: theme.brandColor }),
        })
      },
    }),
    EmailProvider({
      async generateVerificationToken() {
        return "ABC123"
      },
    }),
    EmailProvider({
      normalizeIdentifier(identifier: string): string {
        return identifier.toLowerCase().trim()
      },
    }),
  ],
}

// @ts-expect-error: it is a number of seconds
export const forADay = EmailProvider({ maxAge: "1 day" })

// @ts-expect-error: there is no such option
export const sender = EmailProvider({ sender: "me@example.com" })

// @ts-expect-error: a token is text
export const token = EmailProvider({ generateVerificationToken: () => 123 })

// @ts-expect-error: an address is text
export const address = EmailProvider({ normalizeIdentifier: (identifier) => identifier.length })
