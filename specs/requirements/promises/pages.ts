import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/pages */
export const builtInPages = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "There are built-in pages to sign in and out, to verify an address, and for errors.": [
        "sign-in-page.displayed",
        "signout.page",
        "verify-request.page",
        "error-page.default",
      ],
      "The sign-in page offers the configured providers.": ["sign-in-page.form-per-provider"],
      "The pages option puts pages of one's own in their place.": [
        "pages.sign-in",
        "pages.sign-out",
        "pages.error",
        "pages.verify-request",
      ],
      "newUser is where a user goes after the first sign-in.": [
        "pages.new-user",
        "pages.new-user-once",
      ],
    },
    "#error-codes": {
      "Only certain codes are shown to a user.": ["hostile.no-reflected-error"],
    },
    "#error-page": {
      "Configuration: something is wrong with the options.": [
        "error-page.configuration",
        "pages.error-configuration",
        "error-page.own-errors",
      ],
      "AccessDenied: the signIn callback refused.": [
        "error-page.access-denied",
        "sign-in-callback.false",
        "error-page.own-errors",
      ],
      // It says when the page "usually" comes; no page says how a redirect callback would refuse.
      "AccessDenied: the redirect callback refused.": "explains only",
      "Verification: the link has expired or was used.": [
        "error-page.verification",
        "error-page.own-errors",
      ],
      "A link that has expired or was used ends on the error page with Verification.": [
        "verification-token.single-use",
        "verification-token.expires",
      ],
      "Default: any other code.": ["error-page.default"],
      "A page of one's own is given the code as error in the query.": [
        "pages.error",
        "pages.error-own",
      ],
    },
    "#sign-in-page": {
      "OAuthSignin: no authorization address could be made.": ["sign-in.authorization-url-error"],
      "OAuthCallback: the provider's answer could not be used.": [
        "callback.error-code",
        "callback.denied",
      ],
      "OAuthCreateAccount: no user could be made in the database.": [
        "database-error.oauth-create-account",
      ],
      "EmailCreateAccount: no user could be made in the database.": [
        "database-error.email-create-account",
      ],
      "Callback: the callback failed otherwise.": [
        "database-error.oauth-callback",
        "callback.denied-code",
      ],
      "OAuthAccountNotLinked: another user has the address, without this account.": [
        "linking.same-address-refused",
      ],
      "EmailSignin: the mail could not be sent.": ["email.not-sent"],
      "CredentialsSignin: authorize() returned null.": ["credentials.null"],
      "SessionRequired: the page requires a session.": ["required-session.error-code"],
      "Default: any other code.": ["sign-in-page.default-error"],
      "The built-in page explains each of them.": [
        "sign-in-page.explains-errors",
        "error-page.sign-in-errors",
      ],
      "A page of one's own is given the code as error in the query.": [
        "pages.sign-in-error",
        "pages.sign-in-query",
        "pages.error-of-sign-in",
      ],
    },
    "#theming": {
      "By default, the pages follow the system's colour scheme.": ["theme.of-the-system"],
      "theme.colorScheme makes them light or dark.": ["theme.colour-scheme"],
      "theme.brandColor is their accent.": ["theme.pages", "theme.button"],
      "theme.logo stands above their card.": ["theme.logo", "theme.logo-above-card"],
    },
    "#oauth-sign-in": {
      "GET providers tells what a sign-in page of one's own needs.": ["providers.list"],
      "With getProviders() on the server, a page can offer each provider by its name.": [
        "own-sign-in-page.providers",
      ],
      "signIn(provider.id) of such a page signs in.": [
        "sign-in-callback-url.default",
        "own-sign-in-page.returns",
      ],
      "getServerSession() in such a page tells who is signed in already.": [
        "server-session.get-server-side-props",
        "own-sign-in-page.signed-in",
      ],
    },
    "#email-sign-in": {
      "A form of one's own posts address and CSRF token to signin/email.": [
        "email.reaches-address",
      ],
      "getCsrfToken(context) in getServerSideProps gives the token for such a form.": [
        "own-sign-in-page.csrf-token",
        "own-sign-in-page.csrf-token-at-first",
      ],
      "signIn('email', { email }) gets the token by itself.": ["sign-in-by-email.mails-link"],
    },
    "#credentials-sign-in": {
      "A form of one's own posts the credentials and the CSRF token to callback/credentials.": [
        "credentials.success",
        "credentials.csrf",
      ],
      "getCsrfToken(context) in getServerSideProps gives the token for such a form.": [
        "own-sign-in-page.csrf-token",
        "own-sign-in-page.csrf-token-at-first",
      ],
      "signIn('credentials', …) gets the token by itself.": [
        "sign-in-without-redirect.credentials-accepted",
      ],
      "Pages don't belong below /pages/api.": "another product",
    },
  },
} as const satisfies DocumentedPage
