import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/providers/email */
export const email = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#install-nodemailer": { "nodemailer must be installed.": ["email.nodemailer-installed"] },
    "#how-to": {
      "The provider sends a link that signs in.": ["email.reaches-address", "email.link-signs-in"],
      "It can stand beside OAuth providers.": ["email.beside-others"],
      "A link is valid for 24 hours.": ["verification-token.expires"],
      "It can't be used without a database.": ["email.needs-adapter"],
    },
    "#options": {
      "id and name can be said.": ["email.id-and-name", "types.email-id-and-name"],
      "server is an address or an object.": ["email.reaches-address", "email.server-object"],
      "sendVerificationRequest sends in place of nodemailer.": ["email.own-request"],
      "from is the sender, <no-reply@example.com> where nothing is said.": ["email.sender"],
      "maxAge is the seconds for which a link is valid.": ["email.max-age"],
    },
  },
} as const satisfies DocumentedPage
