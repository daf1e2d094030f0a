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
  "email.beside-others": {
    level: "must",
    source: "docs",
    text: "The sign-in page asks for an e-mail address, beside the buttons of other providers.",
    link: "https://next-auth.js.org/providers/email#smtp",
  },
  "email.id-and-name": {
    level: "must",
    source: "docs",
    text: "An e-mail provider may have an id and a name of its own.",
    link: "https://next-auth.js.org/configuration/providers/email#options",
  },
  "email.server-object": {
    level: "must",
    source: "docs",
    text: "server may be an object with host, port and auth instead of a connection string.",
    link: "https://next-auth.js.org/providers/email#smtp",
  },
  "email.sender": {
    level: "must",
    source: "docs",
    text: "from is the sender of the mail, no-reply@example.com where nothing is said.",
    link: "https://next-auth.js.org/configuration/providers/email#options",
  },
  "email.own-request": {
    level: "must",
    source: "docs",
    text: "sendVerificationRequest sends the link instead of nodemailer, given identifier, url, provider and theme.",
    link: "https://next-auth.js.org/providers/email#customizing-emails",
  },
  "email.default-mail": {
    level: "must",
    source: "docs",
    text: "Without colours of the theme, the button of the mail is #346df1 and #fff.",
    link: "https://next-auth.js.org/providers/email#customizing-emails",
  },
  "email.not-sent": {
    level: "must",
    source: "docs",
    text: "Where the mail can't be sent, the sign-in ends with EmailSignin, and SIGNIN_EMAIL_ERROR is logged.",
    link: "https://next-auth.js.org/errors#signin_email_error",
  },
  "email.random-token": {
    level: "must",
    source: "docs",
    text: "The token of a link is random.",
    link: "https://next-auth.js.org/providers/email#customizing-the-verification-token",
  },
  "email.own-token": {
    level: "must",
    source: "docs",
    text: "generateVerificationToken makes the token of the link instead.",
    link: "https://next-auth.js.org/providers/email#customizing-the-verification-token",
  },
  "email.normalised": {
    level: "must",
    source: "docs",
    text: "An address is taken in lower case, without space around it.",
    link: "https://next-auth.js.org/providers/email#normalizing-the-email-address",
  },
  "email.own-address": {
    level: "must",
    source: "docs",
    text: "normalizeIdentifier makes the address of what was typed instead; where it throws, the sign-in ends with EmailSignin.",
    link: "https://next-auth.js.org/providers/email#normalizing-the-email-address",
    since: {
      version: "4.7.0",
      link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-xv97-c62v-4587",
    },
  },
  "email.unknown-address-elsewhere": {
    level: "must",
    source: "docs",
    text: "A signIn callback can send an unknown address to another page, and no mail is sent.",
    link: "https://next-auth.js.org/providers/email#sending-magic-links-to-existing-users",
  },
  "email.verification-request": {
    level: "must",
    source: "docs",
    text: "The signIn callback is called before the mail is sent, with email.verificationRequest true, and without it when the link is followed.",
    link: "https://next-auth.js.org/configuration/callbacks#sign-in-callback",
  },
  "email.needs-adapter": {
    level: "must",
    source: "docs",
    text: "Without an adapter the e-mail provider is a configuration error, logged as EMAIL_REQUIRES_ADAPTER_ERROR.",
    link: "https://next-auth.js.org/errors#email_requires_adapter_error",
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
  "email.nodemailer-installed": {
    level: "must",
    source: "docs",
    text: "nodemailer is a peer of next-auth, to be installed by who uses the e-mail provider.",
    link: "https://next-auth.js.org/providers/email#smtp",
  },
  "email.link-survives-head": {
    level: "must",
    source: "docs",
    text: "A HEAD request to a link leaves it to its user.",
    link: "https://next-auth.js.org/tutorials/avoid-corporate-link-checking-email-provider",
  },
} as const satisfies Ledger
