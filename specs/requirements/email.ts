import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/providers/email */
export const email = {
  "verification-token.expires": {
    level: "must",
    source: "docs",
    text: "A verification token is kept with its address, and is valid for 24 hours unless the provider's maxAge says otherwise.",
    link: "https://next-auth.js.org/providers/email#overview",
  },
  "email.makes-verified-user": {
    level: "must",
    source: "docs",
    text: "A link that is used makes a user with a verified address, and no link before that.",
    link: "https://next-auth.js.org/providers/email#overview",
  },
  "email.content": {
    level: "must",
    source: "docs",
    text: "The mail has a subject, and text and HTML with host and link, in the colours of the theme.",
    link: "https://next-auth.js.org/providers/email#customizing-emails",
    since: { version: "4.9.0", link: "https://github.com/nextauthjs/next-auth/pull/4841" },
  },
  "email.refused-by-server": {
    level: "must",
    source: "docs",
    text: "An address that the mail server refuses is an error of the sign-in.",
    link: "https://next-auth.js.org/providers/email#customizing-emails",
  },
  "email.on-sign-in-page": {
    level: "must",
    source: "docs",
    text: "The built-in sign-in page offers to sign in by e-mail.",
    link: "https://next-auth.js.org/providers/email#smtp",
  },
} as const satisfies Ledger
