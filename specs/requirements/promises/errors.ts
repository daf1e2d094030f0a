import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/errors */
export const errors = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": { "An error in the log means that something is wrong.": "explains only" },
    "#client_session_error": {
      "CLIENT_SESSION_ERROR: SessionProvider could not fetch the session.": [
        "client-session-error.in-browser-console",
      ],
    },
    "#client_fetch_error": {
      "CLIENT_FETCH_ERROR: the client could not read what an endpoint answered.": [
        "client-fetch-error.in-browser-console",
        "client-fetch-error.reported-to-server",
      ],
    },
    "#oauth_get_access_token_error": {
      "OAUTH_GET_ACCESS_TOKEN_ERROR: no access token could be had.": "another version",
    },
    "#oauth_v1_get_access_token_error": {
      "OAUTH_V1_GET_ACCESS_TOKEN_ERROR: no access token of OAuth 1 could be had.": [
        "oauth1.refused",
      ],
    },
    "#oauth_get_profile_error": {
      "OAUTH_GET_PROFILE_ERROR is named without an explanation.": "another version",
    },
    "#oauth_parse_profile_error": {
      "OAUTH_PARSE_PROFILE_ERROR: the profile can't be read.": ["callback.parse-profile-logged"],
      "It has the exception and the profile.": ["callback.parse-profile-logged"],
    },
    "#oauth_callback_handler_error": {
      // The page's example is JSON that can't be parsed: that never gets there, nor is it logged so (hostile.broken-json-*).
      "OAUTH_CALLBACK_HANDLER_ERROR: what came to the callback could not be used.": [
        "callback.handler-error-logged",
      ],
      "It has what was thrown, and the body that came.": [
        "callback.handler-error-logged",
        "callback.handler-error-body",
      ],
    },
    "#signin_oauth_error": {
      "SIGNIN_OAUTH_ERROR: the way to the provider failed, as where its addresses are wrong.": [
        "sign-in.authorization-url-error-logged",
        "sign-in.log-without-credentials",
      ],
      "SIGNIN_OAUTH_ERROR: a cookie of the sign-in could not be made.": [
        "sign-in.cookie-error-logged",
      ],
      "Some Node versions don't fit openid-client.": "another product",
    },
    "#oauth_callback_error": {
      "OAUTH_CALLBACK_ERROR: the state was not that of the sign-in.": [
        "callback.error-logged",
        "callback.error-logged-once",
      ],
      "OAUTH_CALLBACK_ERROR: the cookie of the code verifier was missing.": [
        "pkce.verifier-required",
      ],
    },
    "#signin_email_error": {
      "SIGNIN_EMAIL_ERROR: the token could not be made or the mail not be sent.": [
        "email.token-not-made",
        "email.not-sent",
      ],
    },
    "#callback_email_error": {
      "CALLBACK_EMAIL_ERROR: the sign-in by a link failed.": ["database-error.email-callback"],
    },
    "#email_requires_adapter_error": {
      "EMAIL_REQUIRES_ADAPTER_ERROR: the e-mail provider needs a database.": [
        "email.needs-adapter",
      ],
    },
    "#callback_credentials_jwt_error": {
      "CALLBACK_CREDENTIALS_JWT_ERROR: credentials need sessions by JSON Web Tokens.": [
        "credentials.need-tokens",
        "credentials.need-tokens-by-default",
      ],
      "With an adapter, strategy jwt makes credentials possible.": ["credentials.beside-adapter"],
      "A user of credentials is not stored in the database.": ["credentials.not-stored"],
    },
    "#callback_credentials_handler_error": {
      "CALLBACK_CREDENTIALS_HANDLER_ERROR: there is no authorize().": [
        "credentials.authorize-required",
      ],
    },
    "#pkce_error": {
      "PKCE_ERROR: the provider's sign-in failed at PKCE.": "another version",
      "The code verifier is in the cookie next-auth.pkce.code_verifier, for 15 minutes.": [
        "cookies.pkce",
      ],
      "The challenge is made by S256.": ["pkce.challenge"],
    },
    "#invalid_callback_url_error": {
      "INVALID_CALLBACK_URL_ERROR: the callbackUrl is no address.": [
        "callback-url.malformed-reported",
      ],
    },
    "#jwt_session_error": {
      "JWT_SESSION_ERROR: the token can't be decrypted, as after a change of the secret.": [
        "session.unreadable-token-logged",
      ],
      "Signing in again mends that.": ["session.mended-by-sign-in"],
      "A key of one's own must fit its algorithm.": "another version",
    },
    "#session_error": {
      "SESSION_ERROR: the session could not be read.": ["database-error.session"],
    },
    "#signout_error": {
      "SIGNOUT_ERROR: the session could not be ended.": [
        "database-error.sign-out",
        "signout.unreadable-session",
      ],
      "SIGNOUT_ERROR: the database could not delete the session.": ["database-error.sign-out"],
    },
    "#missing_nextauth_api_route_error": {
      "MISSING_NEXTAUTH_API_ROUTE_ERROR: the route is not a catch-all named nextauth.": [
        "route.misnamed",
      ],
    },
    "#no_secret": {
      "NO_SECRET: there is no secret in production.": [
        "secret.required-in-production",
        "middleware.no-secret",
        "middleware.no-secret-under-base-path",
      ],
      "In development that is a warning.": ["secret.warned-in-development"],
    },
    "#auth_on_error_page_error": {
      "AUTH_ON_ERROR_PAGE_ERROR: the app's own error page needs a sign-in, and the built-in one is shown.":
        ["error-page.built-in-where-guarded"],
      "Middleware that knows the pages, or has a matcher, doesn't cause it.": [
        "middleware.own-pages-open",
        "middleware.matcher",
      ],
    },
  },
} as const satisfies DocumentedPage
