import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/getting-started/rest-api */
export const restApi = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "The client talks to the endpoints of this page.": [
        "get-session.asks-session-endpoint",
        "client-sign-in.no-empty-query",
      ],
    },
    "#get-apiauthsignin": {
      "GET signin shows the built-in sign-in page.": ["sign-in-page.displayed"],
    },
    "#post-apiauthsigninprovider": {
      "POST signin/:provider starts a sign-in with that provider.": ["sign-in-page.form-signs-in"],
      "It needs the CSRF token.": ["csrf.required-for-sign-in"],
      "For an OAuth provider, it starts the authorization request.": ["authorization.request"],
      "For the e-mail provider, it sends an address to sign in with to the user.": [
        "email.reaches-address",
      ],
      "signIn() uses this endpoint.": ["login-button.signs-in", "client-sign-in.no-empty-query"],
    },
    "#getpost-apiauthcallbackprovider": {
      "The callback takes what the provider sends users back with, as a GET or a POST.": [
        "callback.signs-in",
        "callback.post",
      ],
      "With the check state, a state other than that of the sign-in is refused.": [
        "callback.state-checked",
        "callback.state-bound-to-browser",
      ],
      "The state is a hash of the CSRF token.": "another version",
    },
    "#get-apiauthsignout": {
      "GET signout shows the built-in sign-out page.": ["signout.page"],
    },
    "#post-apiauthsignout": {
      "POST signout signs the user out.": ["signout.signs-out"],
      "A link can't sign anyone out.": ["signout.post-only"],
      "The session's cookie is removed.": ["signout.signs-out"],
      "With database sessions, the session is removed from the database.": [
        "database-session.sign-out",
      ],
      "It needs the CSRF token.": ["signout.csrf-required"],
      "signOut() uses this endpoint.": ["login-button.signs-out"],
    },
    "#get-apiauthsession": {
      "GET session answers with what a client may know of the session.": [
        "session.signed-in",
        "access-token.not-in-session",
      ],
      "Without a session, it answers with an empty object.": [
        "session.signed-out",
        "session.unreadable-token",
      ],
      "The session callback decides what is in it.": [
        "session-callback.forwards-explicitly",
        "access-token.in-session-endpoint",
      ],
    },
    "#get-apiauthcsrf": {
      "GET csrf answers with an object that has a CSRF token.": ["csrf.token"],
      "Every route that changes something is protected by it.": [
        "csrf.required-for-sign-in",
        "signout.csrf-required",
        "csrf.required-for-session-update",
        "credentials.csrf",
      ],
      "The token is in a cookie too, which is signed, HttpOnly and of this host only.": [
        "csrf.signed-cookie",
        "csrf.cookie-host-only",
      ],
      "It counts as a form variable named csrfToken.": ["csrf.token-in-form-only"],
    },
    "#get-apiauthproviders": {
      "GET providers lists the configured providers, with addresses to sign in and to come back to.":
        ["providers.list"],
      "The addresses are those that a provider must be told of.": [
        "canonical-url.provider-urls",
        "canonical-url.redirect-uri",
      ],
      "A sign-in page of one's own can be made from the list.": ["own-sign-in-page.providers"],
      "A path in NEXTAUTH_URL takes the place of /api/auth.": [
        "base-path.endpoints",
        "endpoint-path.endpoints",
        "endpoint-path.client",
        "endpoint-path.middleware",
      ],
    },
  },
} as const satisfies DocumentedPage
