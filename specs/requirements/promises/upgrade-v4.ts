import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/getting-started/upgrade-v4 */
export const upgradeV4 = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#next-authjwt": {
      "next-auth/jwt exports getToken by name.": ["get-token.from-cookie"],
      "next-auth/jwt has no default export.": ["types.jwt-by-name"],
    },
    "#next-authreact": {
      "The client is imported from next-auth/react.": ["use-session.loading-then-authenticated"],
      "It exports getSession, signIn, signOut, SessionProvider and useSession.": [
        "get-session.signed-in",
        "sign-in-callback-url.option",
        "sign-out-callback-url.option",
        "use-session.shared-by-components",
      ],
      "It exports getProviders and getCsrfToken.": [
        "get-providers.in-browser",
        "get-csrf-token.in-browser",
      ],
      "It has no setOptions and no options any more.": ["types.since-v4"],
    },
    "#sessionprovider": {
      "useSession() needs a SessionProvider.": ["use-session.undefined-without-provider"],
      "What options had is a property of SessionProvider: refetchInterval took the place of keepAlive and clientMaxAge.":
        ["refetch-interval.polls"],
      "Given the session of the server, nothing is loading first.": [
        "initial-session.authenticated-at-once",
      ],
    },
    "#providers": {
      "Each provider is a module of its own.": ["callback.signs-in", "credentials.success"],
      "The GitHub provider asks for no right to write a profile.": ["authorization.request"],
      "authorization, token, userinfo and issuer took the place of older options.": [
        "authorization.object",
        "authorization.address",
      ],
      "A built-in provider's profile has id, name, email and image, null where there is none, and an id that is a string.":
        ["built-in-provider.user", "built-in-provider.id"],
    },
    "#usesession-hook": {
      "useSession() returns an object with data and status.": [
        "use-session.loading-then-authenticated",
      ],
    },
    "#callbacks": {
      "Each callback has one argument with named properties.": [
        "sign-in-callback.oauth-arguments",
        "redirect-callback.arguments",
        "session-callback.arguments",
        "jwt-callback.sign-in-arguments",
      ],
    },
    "#events": {
      "signOut has one argument with token, or with session.": ["events.sign-out"],
      "updateUser has one argument with user.": ["events.update-user"],
    },
    "#jwt-configuration": {
      "The jwt option has secret, maxAge, encode and decode.": [
        "jwt.max-age",
        "jwt.own-encode",
        "jwt.own-decode",
      ],
      "jwt.secret is the secret of the tokens where it is set.": ["jwt.own-secret"],
    },
    "#logger-api": {
      "A logger's error and debug get a code and metadata, its warn a code.": [
        "logger.own",
        "logger.own-error",
        "logger.own-debug",
      ],
    },
    "#nodemailer": {
      "nodemailer must be installed by who uses the e-mail provider.": [
        "email.nodemailer-installed",
      ],
      "With sendVerificationRequest, any other way of sending does.": ["email.own-request"],
      "The e-mail provider needs an adapter.": ["email.needs-adapter"],
    },
    "#theme": { "theme has colorScheme, brandColor and logo.": ["theme.pages", "theme.logo"] },
    "#session": {
      "Without an adapter, the strategy is jwt, and the session is stored nowhere but in the cookie.":
        ["session-token.encrypted"],
      "With an adapter, it is database.": ["database-session.cookie"],
      "With an adapter, it can be jwt.": ["database-session.jwt-strategy"],
    },
    "#adapters": {
      "No adapter is part of the package.": ["adapter.not-in-package"],
      "Older databases must be migrated.": "another version",
    },
    "#adapter-api": {
      "The verification token is hashed before an adapter gets it.": ["verification-token.hashed"],
    },
    "#schema-changes": {
      "An adapter is given users, accounts, sessions and tokens with fields of certain names.": [
        "adapter.fields",
        "adapter.token-expiry",
      ],
    },
    "#missing-secret": {
      "Without a secret in production, the user sees an error page.": [
        "secret.required-in-production",
      ],
    },
  },
} as const satisfies DocumentedPage
