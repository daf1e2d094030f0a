import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/providers/email */
export const emailProvider = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#overview": {
      "It can be used beside OAuth providers or alone.": [
        "email.beside-others",
        "email.link-signs-in",
      ],
    },
    "#how-it-works": {
      "A token is sent to the address.": ["email.reaches-address"],
      "It is valid for 24 hours.": ["verification-token.expires"],
      "Used in time, it makes an account and signs in.": [
        "email.link-signs-in",
        "email.link-in-another-browser",
      ],
      "The address of an existing account signs in to that account.": ["linking.email-as-fallback"],
      "Sessions can be JSON Web Tokens or rows of the database.": [
        "email.link-signs-in",
        "email.makes-verified-user",
      ],
      "A database is needed.": ["email.needs-adapter"],
    },
    "#options": {
      "Each option can be said otherwise.": [
        "email.id-and-name",
        "email.sender",
        "email.server-object",
        "types.email-provider",
      ],
    },
    "#http": { "How to send by HTTP is described at another site.": "another product" },
    "#smtp": {
      "nodemailer must be installed.": ["email.nodemailer-installed"],
      "server may be a connection string.": ["email.reaches-address"],
      "server may be an object.": ["email.server-object"],
      "server may be a transport.": ["email.server-transport"],
      "The page at /api/auth/signin offers to sign in by e-mail.": ["email.on-sign-in-page"],
      "A user is made only when the address is verified.": ["email.makes-verified-user"],
    },
    "#customizing-emails": {
      "sendVerificationRequest is given identifier, url, provider and theme.": [
        "email.own-request",
      ],
      "By default, the mail has subject, text and HTML with host and link, in the colours of the theme.":
        ["email.content", "email.default-mail"],
      "By default, an address that the server refuses is an error.": [
        "email.refused-by-server",
        "email.not-sent",
      ],
      "By default, an address whose mail is pending is an error.": ["email.held-back"],
      "Invisible space keeps mail programs from making a link of the host.": [
        "email.host-unlinked",
      ],
      "The mail says that it can be ignored.": ["email.can-be-ignored"],
      "The mail does not show the address that was typed.": ["email.no-foreign-markup"],
    },
    "#customizing-the-verification-token": {
      "The token is random.": ["email.random-token"],
      "generateVerificationToken makes it instead.": ["email.own-token"],
      "It may be asynchronous.": ["email.awaited-token"],
    },
    "#normalizing-the-email-address": {
      "An address is taken in lower case and trimmed.": ["email.normalised"],
      "A list of addresses becomes one.": ["email.one-address"],
      "normalizeIdentifier does that instead.": ["email.own-address"],
      "An error that it throws leads to the error EmailSignin.": ["email.own-address"],
    },
    "#sending-magic-links-to-existing-users": {
      "The signIn callback can send an unknown address elsewhere, and no mail is sent.": [
        "email.unknown-address-elsewhere",
      ],
    },
  },
} as const satisfies DocumentedPage
