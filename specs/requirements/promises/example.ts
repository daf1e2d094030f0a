import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/getting-started/example */
export const example = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#new-project": {
      "There is an example app to clone, and one to try.": "needs a hosted service",
    },
    "#install-nextauth": {
      "The package comes with types of its own.": ["types.shipped"],
    },
    "#add-api-route": {
      "A catch-all route below /api/auth with NextAuth(authOptions) answers every request there.": [
        "sign-in-page.displayed",
        "callback.signs-in",
        "signout.signs-out",
      ],
      "The GitHub provider needs no more than the client's id and secret.": ["callback.signs-in"],
      "More providers can stand in the list.": ["sign-in-page.form-per-provider"],
    },
    "#configure-shared-session-state": {
      "With SessionProvider around the app, useSession() has data and status everywhere in it.": [
        "use-session.shared-by-components",
      ],
      "The provider keeps tabs and windows in step.": [
        "session-sync.sign-in",
        "session-sync.sign-out",
      ],
      "In the App Router, the provider must stand in a client component.": "another product",
    },
    "#frontend---add-react-hook": {
      "The component tells by address who is signed in, and offers to sign out.": [
        "login-button.signed-in",
      ],
      "It tells that nobody is signed in, and offers to sign in.": ["login-button.signed-out"],
      "Its buttons sign in and out.": ["login-button.signs-in", "login-button.signs-out"],
    },
    "#backend---api-route": {
      "The protected route answers with its content to who is signed in.": [
        "restricted.content",
        "restricted.per-browser",
      ],
      "It answers with its error to everybody else.": [
        "restricted.refusal",
        "restricted.after-sign-out",
      ],
    },
    "#using-nextauthjs-callbacks": {
      "The jwt callback can keep the provider's access token from the sign-in on.": [
        "jwt-callback.persists",
        "access-token.kept-through-reads",
      ],
      "With the session callback, getSession() and useSession() have that token.": [
        "access-token.in-get-session",
        "access-token.in-use-session",
        "access-token.in-session-endpoint",
      ],
      "A component can show it.": ["access-token.in-component"],
    },
    "#configuring-callback-url-oauth-only": {
      "The provider must be told a callback address.": ["canonical-url.redirect-uri"],
    },
    "#deploying-to-production": {
      "NEXTAUTH_URL is the canonical address of the site.": [
        "canonical-url.provider-urls",
        "canonical-url.redirects",
      ],
      "How to set a variable at the host.": "another product",
    },
  },
} as const satisfies DocumentedPage
