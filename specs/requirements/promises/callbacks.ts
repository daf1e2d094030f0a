import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/callbacks */
export const callbacks = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "Callbacks may be asynchronous.": ["sign-in-callback.true", "jwt-callback.persists"],
      "What the jwt callback stores, the session callback can pass to the browser.": [
        "jwt-callback.persists",
        "session-callback.forwards-explicitly",
      ],
    },
    "#sign-in-callback": {
      "true lets the user in.": ["sign-in-callback.true"],
      "false shows an error message, and nobody is signed in.": ["sign-in-callback.false"],
      "An error that it throws stops the sign-in, and the user is redirected (so the types say).": [
        "sign-in-callback.throws",
      ],
      "An address is where the user is sent, not signed in.": [
        "sign-in-callback.url",
        "sign-in-without-redirect.sent-to-path",
      ],
      "It is given user, account and profile.": ["sign-in-callback.oauth-arguments"],
      "In a sign-in by e-mail, it is called before the mail is sent, with email.verificationRequest true.":
        ["email.verification-request"],
      "It is called again when the link is followed, without verificationRequest.": [
        "email.verification-request",
        "email.link-refused",
      ],
      "Refusing the first call keeps the mail from being sent.": [
        "email.sign-in-callback-user",
        "email.unknown-address-elsewhere",
      ],
      "In a sign-in by credentials, the user is what authorize() returned.": [
        "sign-in-callback.credentials-arguments",
      ],
      "There, what was posted is given as profile.": ["sign-in-callback.credentials-as-profile"],
      "With a database, a user who signed in before is that of the database, with its id.": [
        "email.sign-in-callback-user",
      ],
      "With a database, a new user has name, address and image only.": [
        "sign-in-callback.database-user",
      ],
      "Without a database, the user is made of the profile.": ["sign-in-callback.oauth-arguments"],
    },
    "#redirect-callback": {
      "It is called whenever a user is sent to a callback address.": [
        "redirect-callback.decides",
        "redirect-callback.arguments",
      ],
      "By default, only addresses of the site are allowed.": [
        "callback-url.same-origin",
        "callback-url.foreign",
      ],
      "By default, a path is one of the site.": ["callback-url.relative"],
      "By default, every other address becomes the homepage.": ["callback-url.foreign"],
      "A callback of one's own decides instead.": ["redirect-callback.decides"],
      "It may be called several times in one sign-in.": "explains only",
    },
    "#jwt-callback": {
      "It is called when a token is made, at the sign-in.": ["jwt-callback.sign-in-arguments"],
      "It is called when the session is read, by the endpoint, getSession() or useSession().": [
        "jwt-callback.read-arguments",
      ],
      "It is called when the session is read by getServerSession().": [
        "server-session.jwt-callback",
        "access-token.kept-through-server-reads",
      ],
      "What it returns is encrypted and stored in a cookie.": [
        "jwt-callback.persists",
        "session-token.encrypted",
      ],
      "It is not called with database sessions.": ["jwt-callback.not-with-database"],
      "Reading a session puts the token's end off.": ["session.rolling", "session.reissued-token"],
      "user, account and profile are given at the sign-in only.": [
        "jwt-callback.sign-in-arguments",
        "jwt-callback.read-arguments",
      ],
      "In a sign-in by e-mail or credentials, the user is given, too.": [
        "jwt-callback.email-user",
        "jwt-callback.credentials-user",
      ],
      "isNewUser is given at the sign-in only.": ["jwt-callback.new-user"],
      "An access token of the account can be kept.": [
        "access-token.in-session-endpoint",
        "access-token.kept-through-reads",
      ],
      "An id of the profile can be kept.": ["jwt-callback.persists"],
    },
    "#session-callback": {
      "It is called whenever a session is read.": ["session-callback.arguments"],
      "By default, the client gets a part of the token only.": [
        "access-token.not-in-session",
        "access-token.not-in-server-session",
        "session.of-returned-token",
      ],
      "What the jwt callback added must be forwarded here.": [
        "session-callback.forwards-explicitly",
      ],
      "getSession(), useSession() and the endpoint have what it returns.": [
        "access-token.in-get-session",
        "access-token.in-use-session",
        "access-token.in-session-endpoint",
      ],
      "With database sessions, it is given the user.": ["session-callback.database-user"],
      "With JSON Web Tokens, it is given the token.": ["session-callback.arguments"],
      "The jwt callback comes first, and what it added is there already.": [
        "session-callback.arguments",
      ],
      "What it returns is not stored: a database session has token, user and expiry only.": [
        "session-callback.not-stored",
      ],
      "A session has an access token of its own, which doesn't change.": "another version",
    },
  },
} as const satisfies DocumentedPage
