import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/faq */
export const faq = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#about-nextauthjs": { "Who makes it.": "explains only" },
    "#compatibility": {
      "Databases of many kinds can be used.": "another product",
      "Without a database it works as well.": ["callback.signs-in"],
      "An adapter of one's own connects any database.": ["email.sign-in-callback-user"],
      "Each of the listed providers is built in.": ["built-in-provider.authorization-request"],
      "Users can sign in by e-mail, without a password.": ["email.link-signs-in"],
      "Users of a system of one's own can sign in by name and password.": ["credentials.success"],
      "A user of credentials is not stored, even where there is a database.": [
        "credentials.not-stored",
      ],
      "Credentials need sessions by JSON Web Tokens.": ["credentials.need-tokens"],
      "The core works with other frameworks.": "another product",
      "A site on the same domain can read the session.": [
        "get-token.from-cookie",
        "session-cookie.accepted",
      ],
      "A cookie with a domain of its own is shared by subdomains.": [
        "cookies.shared-by-subdomains",
      ],
      "Another domain can't share it.": "another product",
      "It is not meant for native apps.": "explains only",
      "It has types.": ["types.shipped"],
      "It has middleware for Next.": ["middleware.whole-site", "middleware.matcher"],
    },
    "#databases": {
      "A database keeps users, accounts and sessions.": ["database.persists"],
      "A database keeps the tokens of e-mail sign-ins.": ["verification-token.hashed"],
      "Without one, sessions are JSON Web Tokens.": ["session-token.encrypted"],
      "With one, they can be too.": ["database-session.jwt-strategy"],
      "Whether to use one, and which.": "explains only",
    },
    "#security": {
      "With a database, it keeps the tokens of an account, and ids of user, provider and account.":
        ["database.persists", "users.tokens-of-sign-in"],
      "Without one, the jwt callback is given them.": [
        "jwt-callback.sign-in-arguments",
        "access-token.in-session-endpoint",
        "openid.account-tokens",
      ],
      "Access tokens are not renewed.": ["access-token.kept-through-reads"],
      "A sign-in with a second provider that says the same address is not linked to the first.": [
        "linking.same-address-refused",
      ],
      "allowDangerousEmailAccountLinking links them for a provider.": ["linking.trusted-provider"],
      "A user who has signed in by e-mail can sign in with a provider too, of another address: they are linked.":
        ["linking.while-signed-in", "linking.after-email"],
    },
    "#feature-requests": { "How to ask for a feature.": "explains only" },
    "#json-web-tokens": {
      "Sessions are JSON Web Tokens by default, and rows of the database where there is an adapter.":
        ["session-token.encrypted", "database-session.cookie", "database-session.jwt-strategy"],
      "The tokens are encrypted by A256GCM.": ["session-token.a256gcm"],
      "Scripts can't read the token.": ["cookies.session-token", "cookies.unseen"],
      "A token is not as easily ended before it expires: that takes a list of one's own.": [
        "database-session.jwt-outlives-rows",
        "signout.this-browser-only",
      ],
      "A short session is renewed, kept alive, and shown in step by all tabs.": [
        "session.rolling",
        "refetch-interval.polls",
        "session-sync.sign-out",
        "window-focus.gained",
      ],
      "A token of more than 4 kB is split into several cookies.": [
        "cookies.session-token-chunks",
        "cookies.session-token-order",
      ],
      "A token may be decrypted some day.": "explains only",
      "In development, without a secret, a change of the options ends all sessions.": [
        "secret.changes-in-development",
      ],
      "In production, there must be a secret.": ["secret.required-in-production"],
      "Tokens are encrypted, not signed.": ["session-token.encrypted"],
      "Other algorithms and key pairs can be said.": "another version",
      "Keys are generated, with a warning at the start (in development, as the page says elsewhere).":
        ["secret.made-in-development", "secret.warned-in-development"],
      "The standards of JOSE are implemented.": "another product",
    },
  },
} as const satisfies DocumentedPage
