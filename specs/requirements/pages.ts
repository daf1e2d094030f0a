import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/pages */
export const pages = {
  "required-session.error-code": {
    level: "must",
    source: "docs",
    text: "A visitor whom useSession({ required: true }) sends to the sign-in page arrives there with the error SessionRequired.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "callback.error-code": {
    level: "must",
    source: "docs",
    text: "A sign-in that fails on GitHub's answer ends on the sign-in page with the error OAuthCallback.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "callback.denied": {
    level: "should",
    source: "docs",
    text: "A user who refuses at GitHub ends on the sign-in page, signed out, with an error message.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "sign-in-page.form-per-provider": {
    level: "must",
    source: "docs",
    text: "The built-in sign-in page offers every configured provider.",
    link: "https://next-auth.js.org/configuration/pages",
  },
  "sign-in-page.explains-errors": {
    level: "must",
    source: "docs",
    text: "For the documented error codes the sign-in page says something else than the catch-all message.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "sign-in-page.default-error": {
    level: "must",
    source: "docs",
    text: "For an error code that is not documented the sign-in page has its catch-all message.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "sign-in.authorization-url-error": {
    level: "must",
    source: "docs",
    text: "Where no authorization URL can be made, the sign-in page is told OAuthSignin.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "error-page.configuration": {
    level: "must",
    source: "docs",
    text: "The error page says of Configuration that something is wrong with the server's configuration.",
    link: "https://next-auth.js.org/configuration/pages#error-page",
  },
  "error-page.access-denied": {
    level: "must",
    source: "docs",
    text: "The error page says of AccessDenied that the user may not sign in.",
    link: "https://next-auth.js.org/configuration/pages#error-page",
  },
  "error-page.verification": {
    level: "must",
    source: "docs",
    text: "The error page says of Verification that the link has expired or was used.",
    link: "https://next-auth.js.org/configuration/pages#error-page",
  },
  "error-page.default": {
    level: "must",
    source: "docs",
    text: "The error page has a catch-all for every other code and for none.",
    link: "https://next-auth.js.org/configuration/pages#error-page",
  },
  "error-page.own-errors": {
    level: "must",
    source: "docs",
    text: "Configuration, AccessDenied, Verification and Default are shown on the error page.",
    link: "https://next-auth.js.org/configuration/pages#error-page",
  },
  "error-page.sign-in-errors": {
    level: "must",
    source: "docs",
    text: "The codes of the sign-in page are shown there: the error page sends them on.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "verify-request.page": {
    level: "must",
    source: "docs",
    text: "There is a built-in page that tells a user to look for the sign-in link in the mail.",
    link: "https://next-auth.js.org/configuration/pages",
  },
  "pages.sign-in": {
    level: "must",
    source: "docs",
    text: "pages.signIn takes the place of the sign-in page, and is told the callbackUrl beside its own query.",
    link: "https://next-auth.js.org/configuration/pages",
  },
  "pages.sign-in-error": {
    level: "must",
    source: "docs",
    text: "pages.signIn is told an error of the sign-in as error in its query.",
    link: "https://next-auth.js.org/configuration/pages#sign-in-page",
  },
  "pages.sign-out": {
    level: "must",
    source: "docs",
    text: "pages.signOut takes the place of the sign-out page.",
    link: "https://next-auth.js.org/configuration/pages",
  },
  "pages.verify-request": {
    level: "must",
    source: "docs",
    text: "pages.verifyRequest takes the place of the page that tells to look for mail.",
    link: "https://next-auth.js.org/configuration/pages",
  },
  "pages.error": {
    level: "must",
    source: "docs",
    text: "pages.error takes the place of the error page, and is told the error beside its own query.",
    link: "https://next-auth.js.org/configuration/pages#error-page",
  },
  "pages.error-configuration": {
    level: "must",
    source: "docs",
    text: "pages.error is told Configuration where the configuration is wrong, beside its own query.",
    link: "https://next-auth.js.org/configuration/pages#error-page",
  },
} as const satisfies Ledger
