import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/options */
export const options = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#nextauth_url": {
      "NEXTAUTH_URL is the canonical address of the site.": [
        "canonical-url.provider-urls",
        "canonical-url.redirect-uri",
        "canonical-url.form-actions",
        "canonical-url.redirects",
        "canonical-url.not-forwarded-host",
        "canonical-url.beats-trusted-host",
      ],
      "With a base path, it has the whole path of the endpoints.": ["base-path.endpoints"],
      "SessionProvider then needs the same path as basePath.": [
        "base-path.client",
        "session-provider.base-path",
      ],
      "On Vercel, the address is detected, and the variable needn't be set.": [
        "vercel-url.detected",
      ],
    },
    "#nextauth_secret": {
      "The variable is the secret by which session tokens are encrypted.": [
        "session-cookie.accepted",
        "session-token.encrypted",
      ],
      "It is the secret by which tokens of e-mail sign-ins are hashed.": [
        "verification-token.hashed",
      ],
      "It is the default of the option secret and of the middleware's.": [
        "secret.option-over-environment",
        "server-session.secret-option-over-environment",
        "middleware.secret-option-over-environment",
        "session-cookie.accepted",
        "middleware.forged",
      ],
      "AUTH_SECRET is another name for it.": [
        "auth-secret.signs-in",
        "auth-secret.get-token",
        "auth-secret.server-session",
        "auth-secret.middleware",
      ],
      "A command of another package makes one.": "another product",
    },
    "#nextauth_url_internal": {
      "Calls of the server to itself go there.": [
        "internal-url.server-side-calls",
        "internal-url.stays-internal",
      ],
      "Its default is NEXTAUTH_URL.": ["internal-url.defaults-to-url"],
    },
    "#providers": {
      "Providers can stand in any order, and all can be signed in with.": [
        "sign-in-page.form-per-provider",
      ],
      "A provider is a built-in one or an object of one's own.": [
        "callback.signs-in",
        "pkce.verifier",
      ],
    },
    "#secret": {
      "The secret hashes tokens, and signs and encrypts cookies.": [
        "csrf.signed-cookie",
        "session-token.encrypted",
        "cookies.state-encrypted",
      ],
      "With NEXTAUTH_SECRET set, the option needn't be.": [
        "get-token.secret",
        "session-cookie.accepted",
      ],
      "In development, a hash of the options takes the place of a missing secret.": [
        "secret.made-in-development",
        "secret.server-session-in-development",
      ],
      "That hash changes with the options, and sessions of before can't be read.": [
        "secret.changes-in-development",
      ],
      "In production, a missing secret is an error.": ["secret.required-in-production"],
      "The option is the secret where the environment has none.": ["secret.option"],
    },
    "#session": {
      "Every property of the option, and the option itself, may be left out.": [
        "session.thirty-days",
      ],
      "Without an adapter, the session is an encrypted JSON Web Token in a cookie.": [
        "session-token.encrypted",
      ],
      "With an adapter, the session is a row of the database unless the strategy says jwt.": [
        "database-session.cookie",
        "database-session.jwt-strategy",
      ],
      "With database sessions, the cookie has nothing but the session token, by which the row is found.":
        ["database-session.cookie", "database-session.read", "database-session.server"],
      "maxAge is the seconds until an idle session expires.": [
        "session.max-age",
        "database-session.max-age",
      ],
      "It is 30 days where nothing is said.": [
        "session.thirty-days",
        "callback.session-cookie-lifetime",
      ],
      "Only an idle session expires.": [
        "session.rolling",
        "database-session.rolling",
        "database-session.rolling-by-max-age-alone",
      ],
      "An expired session is no longer valid anywhere.": [
        "session-expiry.restricted-route",
        "session-expiry.protected-page",
        "session-expiry.get-server-session",
        "session-expiry.get-token",
        "middleware.expired",
      ],
      "updateAge is the seconds within which reading a database session writes nothing.": [
        "database-session.update-age",
      ],
      "It is 24 hours where nothing is said.": ["database-session.update-age-default"],
      "updateAge of 0 writes at every read.": ["database-session.update-age-zero"],
      "updateAge changes nothing of JSON Web Tokens.": ["session.update-age-ignored"],
      "generateSessionToken makes the session token of a database session.": [
        "database-session.own-token",
        "database-session.awaited-token",
      ],
      "By default that is a random UUID.": ["database-session.random-token"],
    },
    "#jwt": {
      "The session is a JSON Web Token unless there is an adapter, and with strategy jwt also where there is one.":
        ["session-token.encrypted", "database-session.jwt-strategy"],
      "The token is encrypted.": ["session-token.encrypted"],
    },
    "#json-web-token-options": {
      "jwt.maxAge is the lifetime of the token in seconds.": [
        "jwt.max-age",
        "jwt.max-age-when-read",
        "jwt.max-age-of-token",
      ],
      "It is session.maxAge where nothing is said.": ["jwt.max-age-default"],
      "encode and decode can be one's own.": ["jwt.own-encode", "jwt.own-decode"],
      "A token has name, address and picture of the user, and when it was issued and expires.": [
        "access-token.not-in-jwt",
        "get-token.times",
      ],
    },
    "#jwt-helper": {
      "getToken() verifies and decrypts the token of a request.": ["get-token.from-cookie"],
      "Its secret is NEXTAUTH_SECRET where none is given.": ["get-token.secret"],
      "It reads a bearer token of the Authorization header too.": ["get-token.from-bearer"],
      "A jwt option that the app has must be given to it as well.": [
        "get-token.needs-own-secret",
        "get-token.own-decode",
      ],
      "secureCookie chooses the cookie with the secure prefix.": ["get-token.secure-cookie"],
      // The page says true in production, the declaration false without NEXTAUTH_URL: off Vercel, the two disagree then.
      "Where that is not said, NEXTAUTH_URL decides which cookie it reads.": ["https-site.session"],
      "cookieName names the cookie, and secureCookie then changes nothing.": [
        "get-token.cookie-name",
      ],
      "With raw, it gives the token as it is, neither decrypted nor verified.": ["get-token.raw"],
      "Middleware needs the name of an own session cookie as well.": ["middleware.own-cookie"],
      "The token is in the session cookie, which database sessions use too.": [
        "get-token.from-cookie",
        "database-session.cookie",
      ],
    },
    "#pages": {
      "Each of the pages takes the place of the built-in one.": [
        "pages.sign-in",
        "pages.sign-out",
        "pages.error",
        "pages.verify-request",
      ],
      "The error page is told the code as error in the query.": ["pages.error"],
      "newUser is where a user goes after the first sign-in.": ["pages.new-user"],
      "Without newUser, a new user goes where every user does.": ["pages.no-new-user"],
      "The pages must exist.": "explains only",
    },
    "#callbacks": {
      "Each callback may be one's own, and the others keep their default.": [
        "sign-in-callback.true",
        "redirect-callback.decides",
        "session-callback.arguments",
        "jwt-callback.sign-in-arguments",
      ],
    },
    "#events": {
      "signIn, signOut and session call their handlers.": [
        "events.sign-in",
        "events.sign-out",
        "events.session",
      ],
      "createUser, updateUser and linkAccount call their handlers.": [
        "events.create-user",
        "events.update-user",
        "events.link-account",
      ],
    },
    "#adapter": {
      "Without an adapter, nothing is stored.": "explains only",
      "With one, users and accounts are.": ["database.persists"],
    },
    "#debug": {
      "debug prints debug messages of the authentication.": ["debug.on"],
      "debug prints debug messages of the database operations.": ["debug.database"],
      "Without it, there are none.": ["debug.off"],
    },
    "#logger": {
      "A level of one's own gets what would be printed, with its code.": ["logger.own"],
      // The types say that debug is ignored where there is a logger; this page, that its levels are overridden one by one.
      "A level that isn't defined is printed as before.": ["logger.undefined-level"],
      "The codes are those of the errors page and the warnings page.": [
        "callback.error-logged",
        "no-url.warned",
      ],
      "A debug level of one's own is called without debug too.": ["logger.own-debug"],
    },
    "#theme": {
      "colorScheme makes the pages light or dark.": [
        "theme.pages",
        "theme.colour-scheme",
        "theme.configuration-error",
      ],
      "By default, and with auto, the pages follow the system.": ["theme.of-the-system"],
      "The logo stands above the card of the built-in pages.": [
        "theme.pages",
        "theme.logo",
        "theme.logo-above-card",
      ],
      "brandColor is their accent.": ["theme.pages", "theme.configuration-error"],
      "The sign-in button has the brand colour as background.": [
        "theme.sign-in-button",
        "theme.button",
      ],
      "Without a brand colour, it is #346df1.": ["theme.default-brand-colour"],
      "The button's text is buttonText.": ["theme.button"],
      "Without buttonText, it is #fff.": ["theme.default-button-text"],
    },
    "#usesecurecookies": {
      "On an https site, every cookie is Secure.": ["secure-cookies.https"],
      "On an http site, none is.": ["secure-cookies.http"],
      "The option says otherwise where it is set to true.": ["secure-cookies.option"],
      "Set to false on an https site, no cookie is Secure.": ["secure-cookies.option-false"],
      "The options of a cookie of one's own go before it.": ["secure-cookies.own-options-first"],
    },
    "#cookies": {
      "A cookie that reaches 4 kB is split into numbered ones.": [
        "cookies.session-token-chunks",
        "cookies.session-token-grows",
        "cookies.session-token-shrinks",
      ],
      "They are put together in the right order.": [
        "cookies.session-token-chunks",
        "cookies.session-token-order",
        "middleware.chunked-token",
        "get-token.pieces",
        "server-session.pieces",
      ],
      "Name and options of each cookie can be one's own.": [
        "cookies.own",
        "cookies.own-nonce",
        "cookies.own-nonce-lifetime",
      ],
      "One or several of them can be, and the others stay as they are.": ["cookies.some-own"],
      "Who sets options of a cookie must set them all.": "explains only",
      "A session cookie can be shared by subdomains.": ["cookies.shared-by-subdomains"],
      "The session cookie is HttpOnly, SameSite=Lax and for every path.": ["cookies.session-token"],
      "The CSRF cookie is HttpOnly, SameSite=Lax and for every path.": ["cookies.csrf-token"],
      "The cookie of the callbackUrl is SameSite=Lax and for every path.": ["cookies.some-own"],
      "The state cookie is HttpOnly, SameSite=Lax, for every path, and lives for 15 minutes.": [
        "cookies.state",
        "callback.state-lifetime",
      ],
      "The PKCE cookie is HttpOnly, SameSite=Lax, for every path, and lives for 15 minutes.": [
        "cookies.pkce",
      ],
      "The nonce cookie is HttpOnly, SameSite=Lax and for every path.": ["cookies.nonce"],
      "On an https site, the names begin with __Host- for the CSRF token and __Secure- for the others.":
        ["secure-cookies.names", "secure-cookies.names-of-checks", "secure-cookies.pieces"],
    },
    "#override-jwt-encode-and-decode-methods": {
      "encode makes the session token, from token, secret and lifetime.": ["jwt.own-encode"],
      "decode reads it, from token and secret, and gives null where it can't.": [
        "jwt.own-decode",
        "jwt.decode-null",
      ],
      "Middleware needs the same decode.": ["middleware.own-decode"],
    },
  },
} as const satisfies DocumentedPage
