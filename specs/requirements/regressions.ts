import type { Ledger } from "./ledger.ts"

/** What no page of the documentation says, but an upstream report or its fix. */
export const regressions = {
  "email.reaches-address": {
    level: "must",
    source: "docs",
    text: "A sign-in by e-mail sends its link to the address as it was typed.",
    link: "https://next-auth.js.org/providers/email#how-to",
  },
  "email.one-address": {
    level: "must",
    source: "advisory",
    text: "Of a list of addresses in one field, no second one gets the link.",
    link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-xv97-c62v-4587",
  },
  "email.ambiguous-address": {
    level: "must",
    source: "advisory",
    text: "An address that a mail server may read as another one is refused.",
    link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-7rqj-j65f-68wh",
  },
  "email.no-foreign-markup": {
    level: "must",
    source: "advisory",
    text: "Markup that was typed beside an address is no part of the mail.",
    link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-pgjx-7f9g-9463",
  },
  "email.link-signs-in": {
    level: "must",
    source: "docs",
    text: "The link in the mail signs in the user of the address.",
    link: "https://next-auth.js.org/providers/email#how-to",
  },
  "email.link-bound-to-address": {
    level: "must",
    source: "advisory",
    text: "A link signs in only whom it was sent to, also where the adapter finds a token by itself.",
    link: "https://github.com/advisories/GHSA-4rxr-27mm-mxq9",
  },
  "email.sign-in-callback-user": {
    level: "must",
    source: "docs",
    text: "The signIn callback of a sign-in by e-mail is given the user that the adapter has for the address.",
    link: "https://next-auth.js.org/configuration/callbacks#sign-in-callback",
  },
  "callback.provider-bound": {
    level: "must",
    source: "advisory",
    text: "A callback ends only a sign-in that was started with its own provider.",
    link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-x445-f3h2-j279",
  },
  "pkce.verifier": {
    level: "must",
    source: "docs",
    text: "With the check pkce, a callback with its code verifier signs in.",
    link: "https://next-auth.js.org/configuration/providers/oauth#checks-option",
  },
  "pkce.verifier-required": {
    level: "must",
    source: "advisory",
    text: "With the check pkce, a callback without its code verifier is refused before the code is spent.",
    link: "https://github.com/nextauthjs/next-auth/security/advisories/GHSA-7r7x-4c4q-c4qf",
  },
  "jwt.decode-null": {
    level: "must",
    source: "types",
    text: "Where the app's own jwt.decode finds no token, there is no session, and the cookie is dropped.",
    link: "https://github.com/nextauthjs/next-auth/pull/7056",
  },
  "theme.logo": {
    level: "must",
    source: "docs",
    text: "The built-in pages show the logo of the theme.",
    link: "https://next-auth.js.org/configuration/options#theme",
  },
  "built-in-pages.styled": {
    level: "should",
    source: "characterisation",
    text: "The built-in pages come with a style of their own.",
    link: "https://github.com/nextauthjs/next-auth/releases/tag/next-auth%404.24.3",
  },
  "callback.error-logged-once": {
    level: "should",
    source: "characterisation",
    text: "One refused callback is one error in the log, which names the provider.",
    link: "https://github.com/nextauthjs/next-auth/pull/5046",
  },
  "cookies.session-token-order": {
    level: "must",
    source: "docs",
    text: "A session whose cookie came in pieces is read in the order of their numbers.",
    link: "https://next-auth.js.org/configuration/options#cookies",
  },
  "credentials.refused-as-json": {
    level: "must",
    source: "docs",
    text: "Refused credentials are a 401 for a script, with the reason as error in the address.",
    link: "https://next-auth.js.org/getting-started/client#using-the-redirect-false-option",
  },
  "pages.sign-in-query": {
    level: "must",
    source: "docs",
    text: "The app's own sign-in page is given callbackUrl and error whole.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "pages.error-own": {
    level: "must",
    source: "docs",
    text: "The app's own error page is given the errors that are not explained on the sign-in page.",
    link: "https://next-auth.js.org/configuration/pages#error-page",
  },
  "pages.error-of-sign-in": {
    level: "must",
    source: "docs",
    text: "Errors that the sign-in page explains lead to it, also where the error page is the app's own.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "client-sign-in.no-empty-query": {
    level: "should",
    source: "characterisation",
    text: "signIn() posts to the provider's address without an empty query.",
    link: "https://github.com/nextauthjs/next-auth/pull/8466",
  },
  "auth-secret.signs-in": {
    level: "should",
    source: "characterisation",
    text: "AUTH_SECRET is taken for the secret where there is no NEXTAUTH_SECRET.",
    link: "https://github.com/nextauthjs/next-auth/releases/tag/next-auth%404.24.10",
  },
} as const satisfies Ledger
