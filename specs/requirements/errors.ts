import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/errors */
export const errors = {
  "client-fetch-error.in-browser-console": {
    level: "must",
    source: "docs",
    text: "A session endpoint that the client can't read is told in the browser's console as CLIENT_FETCH_ERROR.",
    link: "https://next-auth.js.org/errors#client_fetch_error",
  },
  "callback.error-logged": {
    level: "must",
    source: "docs",
    text: "What fails in the callback is told in the server's log as OAUTH_CALLBACK_ERROR, with its reason.",
    link: "https://next-auth.js.org/errors#oauth_callback_error",
  },
  "callback.handler-error-logged": {
    level: "must",
    source: "docs",
    text: "An error that GitHub sends to the callback is told in the server's log as OAUTH_CALLBACK_HANDLER_ERROR, with what GitHub said.",
    link: "https://next-auth.js.org/errors#oauth_callback_handler_error",
  },
  "callback.handler-error-body": {
    level: "should",
    source: "docs",
    text: "With debug, the body of a callback that ends in OAUTH_CALLBACK_HANDLER_ERROR is logged.",
    link: "https://next-auth.js.org/errors#oauth_callback_handler_error",
  },
  "callback.parse-profile-logged": {
    level: "must",
    source: "docs",
    text: "A profile that can't be read is told in the server's log as OAUTH_PARSE_PROFILE_ERROR, with the exception and the profile.",
    link: "https://next-auth.js.org/errors#oauth_parse_profile_error",
  },
  "session.unreadable-token-logged": {
    level: "must",
    source: "docs",
    text: "A session token that can't be decrypted is logged as JWT_SESSION_ERROR.",
    link: "https://next-auth.js.org/errors#jwt_session_error",
  },
  "sign-in.authorization-url-error-logged": {
    level: "must",
    source: "docs",
    text: "An error on the way to the authorization URL is logged as SIGNIN_OAUTH_ERROR.",
    link: "https://next-auth.js.org/errors#signin_oauth_error",
  },
  "callback-url.malformed-reported": {
    level: "must",
    source: "docs",
    text: "A callbackUrl that is no web address is reported as INVALID_CALLBACK_URL_ERROR.",
    link: "https://next-auth.js.org/errors#invalid_callback_url_error",
    since: { version: "4.4.0", link: "https://github.com/advisories/GHSA-g5fm-jp9v-2432" },
  },
  "middleware.no-secret": {
    level: "must",
    source: "docs",
    text: "Without a secret the middleware lets nobody see a page: it logs NO_SECRET and sends everyone to the error page with Configuration.",
    link: "https://next-auth.js.org/errors#no_secret",
    since: { version: "4.2.0", link: "https://github.com/nextauthjs/next-auth/pull/3657" },
  },
  "error-page.built-in-where-guarded": {
    level: "must",
    source: "docs",
    text: "Where the app's own error page asked for a sign-in that the configuration keeps from, AUTH_ON_ERROR_PAGE_ERROR is logged and the built-in error page is shown.",
    link: "https://next-auth.js.org/errors#auth_on_error_page_error",
    since: { version: "4.10.3", link: "https://github.com/nextauthjs/next-auth/pull/5000" },
  },
  "credentials.authorize-required": {
    level: "must",
    source: "docs",
    text: "A credentials provider without authorize() is a configuration error, logged as CALLBACK_CREDENTIALS_HANDLER_ERROR.",
    link: "https://next-auth.js.org/errors#callback_credentials_handler_error",
  },
  "sign-in.cookie-error-logged": {
    level: "must",
    source: "docs",
    text: "A cookie of a sign-in that can't be made is logged as SIGNIN_OAUTH_ERROR.",
    link: "https://next-auth.js.org/errors#signin_oauth_error",
  },
  "database-error.email-callback": {
    level: "must",
    source: "docs",
    text: "A sign-in by a link that fails is logged as CALLBACK_EMAIL_ERROR.",
    link: "https://next-auth.js.org/errors#callback_email_error",
  },
  "database-error.session": {
    level: "must",
    source: "docs",
    text: "A session that the database can't prolong is logged as SESSION_ERROR, and is empty without being ended.",
    link: "https://next-auth.js.org/errors#session_error",
  },
  "database-error.sign-out": {
    level: "must",
    source: "docs",
    text: "A session that the database can't delete is logged as SIGNOUT_ERROR.",
    link: "https://next-auth.js.org/errors#signout_error",
  },
  "route.misnamed": {
    level: "must",
    source: "docs",
    text: "A route that isn't a catch-all named nextauth is logged as MISSING_NEXTAUTH_API_ROUTE_ERROR.",
    link: "https://next-auth.js.org/errors#missing_nextauth_api_route_error",
  },
  "session.mended-by-sign-in": {
    level: "must",
    source: "docs",
    text: "Whoever has a session token that can't be decrypted any more can sign in again.",
    link: "https://next-auth.js.org/errors#jwt_session_error",
  },
  "client-session-error.in-browser-console": {
    level: "must",
    source: "docs",
    text: "A session that SessionProvider can't fetch is told in the browser's console as CLIENT_SESSION_ERROR.",
    link: "https://next-auth.js.org/errors#client_session_error",
  },
} as const satisfies Ledger
