import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/getting-started/introduction */
export const introduction = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#flexible-and-easy-to-use": {
      "OAuth 2 providers can be signed in with.": ["callback.signs-in"],
      "OAuth 1.0 and 1.0a providers can be signed in with.": ["oauth1.signs-in"],
      "OpenID Connect providers can be signed in with.": ["openid.signs-in"],
      "Many providers are built in.": ["built-in-provider.authorization-request"],
      "Users can sign in by e-mail.": ["email.reaches-address", "email.link-signs-in"],
      "Users of any system of one's own can sign in, without a database of next-auth's.": [
        "credentials.success",
      ],
      "Sessions are JSON Web Tokens or rows of a database.": [
        "session-token.encrypted",
        "database-session.cookie",
      ],
      "It runs anywhere, serverless or not.": "needs a hosted service",
    },
    "#own-your-own-data": {
      "It works with and without a database.": ["database.persists", "callback.signs-in"],
      "Databases of many kinds have adapters.": "another product",
      "Signing in by e-mail needs a database, for tokens that can be used once.": [
        "verification-token.single-use",
      ],
    },
    "#secure-by-default": {
      "POST routes are protected by a CSRF token.": [
        "csrf.required-for-sign-in",
        "signout.csrf-required",
      ],
      "Each cookie has the strictest options that it can have.": [
        "cookies.session-token",
        "cookies.csrf-token",
        "cookies.state",
        "callback-url.cookie-not-for-scripts",
        "cookies.unseen",
      ],
      "JSON Web Tokens are encrypted.": ["session-token.encrypted"],
      "They are encrypted by A256GCM.": ["session-token.a256gcm"],
      "Keys are generated for a developer's convenience.": ["secret.made-in-development"],
      "Tabs are kept in step, and short sessions alive.": [
        "session-sync.sign-in",
        "session-sync.sign-out",
        "refetch-interval.polls",
      ],
      "It follows the guidance of OWASP.": "explains only",
      "Who may sign in can be decided by the app.": [
        "sign-in-callback.false",
        "sign-in-callback.true",
      ],
      "Tokens can be encoded and decoded by the app.": ["jwt.own-encode", "jwt.own-decode"],
      "Cookies can have options of the app's own.": ["cookies.own"],
      "How long a session lasts can be said.": ["session.max-age"],
    },
  },
} as const satisfies DocumentedPage
