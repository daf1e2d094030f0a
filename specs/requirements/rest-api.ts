import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/getting-started/rest-api */
export const restApi = {
  "session.signed-out": {
    level: "must",
    source: "docs",
    text: "GET /api/auth/session answers with an empty object where there is no session.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthsession",
  },
  "session.signed-in": {
    level: "must",
    source: "docs",
    text: "GET /api/auth/session answers with the user's name, e-mail address and image, and when the session expires.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthsession",
  },
  "callback.signs-in": {
    level: "must",
    source: "docs",
    text: "A user who returns from GitHub with its code and the state of the sign-in is signed in.",
    link: "https://next-auth.js.org/getting-started/rest-api#getpost-apiauthcallbackprovider",
  },
  "callback.post": {
    level: "must",
    source: "docs",
    text: "The callback is taken as a POST as well as a GET.",
    link: "https://next-auth.js.org/getting-started/rest-api#getpost-apiauthcallbackprovider",
  },
  "callback.state-checked": {
    level: "must",
    source: "docs",
    text: "A callback whose state is not the one that the sign-in began with signs no one in.",
    link: "https://next-auth.js.org/getting-started/rest-api#getpost-apiauthcallbackprovider",
  },
  "providers.list": {
    level: "must",
    source: "docs",
    text: "GET /api/auth/providers lists the configured providers with details such as their sign-in and callback URLs.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthproviders",
  },
  "csrf.token": {
    level: "must",
    source: "docs",
    text: "GET /api/auth/csrf answers with an object that contains a CSRF token.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthcsrf",
  },
  "csrf.cookie-host-only": {
    level: "must",
    source: "docs",
    text: "The cookie of the CSRF token is HttpOnly and belongs to the one host.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthcsrf",
  },
  "csrf.signed-cookie": {
    level: "must",
    source: "docs",
    text: "The cookie of the CSRF token is signed: one that the app's secret did not sign protects nothing.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthcsrf",
  },
  "csrf.token-in-form-only": {
    level: "must",
    source: "docs",
    text: "The CSRF token counts as a form variable named csrfToken only.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthcsrf",
  },
  "csrf.required-for-sign-in": {
    level: "must",
    source: "docs",
    text: "POST /api/auth/signin/:provider starts nothing without the visitor's CSRF token.",
    link: "https://next-auth.js.org/getting-started/rest-api#post-apiauthsigninprovider",
  },
  "csrf.required-for-session-update": {
    level: "must",
    source: "docs",
    text: "A POST to the session endpoint changes nothing without the visitor's CSRF token, like every other POST.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthcsrf",
    since: { version: "4.21.0", link: "https://github.com/nextauthjs/next-auth/pull/7056" },
  },
  "sign-in-page.displayed": {
    level: "must",
    source: "docs",
    text: "GET /api/auth/signin shows the built-in sign-in page.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthsignin",
  },
  "sign-in-page.form-signs-in": {
    level: "must",
    source: "docs",
    text: "The form of the built-in sign-in page starts the provider's sign-in flow.",
    link: "https://next-auth.js.org/getting-started/rest-api#post-apiauthsigninprovider",
  },
  "session.unreadable-token": {
    level: "must",
    source: "docs",
    text: "A session token that can't be decrypted, or has expired, is no session: the answer is an empty object.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthsession",
  },
  "providers.without-credentials": {
    level: "must",
    source: "types",
    text: "GET /api/auth/providers tells of a provider what is public: neither client id nor secret.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/routes/providers.ts",
  },
  "base-path.endpoints": {
    level: "must",
    source: "docs",
    text: "A path in NEXTAUTH_URL takes the place of /api/auth in every address that next-auth gives out.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthproviders",
  },
  "signout.page": {
    level: "must",
    source: "docs",
    text: "GET /api/auth/signout shows a page whose form signs the visitor out.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthsignout",
  },
  "signout.signs-out": {
    level: "must",
    source: "docs",
    text: "POST /api/auth/signout ends the session: its cookie is removed.",
    link: "https://next-auth.js.org/getting-started/rest-api#post-apiauthsignout",
  },
  "database-session.sign-out": {
    level: "must",
    source: "docs",
    text: "A sign-out deletes the session's row and its cookie: whoever has a copy of the cookie is signed out too.",
    link: "https://next-auth.js.org/getting-started/rest-api#post-apiauthsignout",
  },
  "signout.post-only": {
    level: "must",
    source: "docs",
    text: "A GET, such as a malicious link, signs no one out.",
    link: "https://next-auth.js.org/getting-started/rest-api#post-apiauthsignout",
  },
  "signout.csrf-required": {
    level: "must",
    source: "docs",
    text: "POST /api/auth/signout signs out only with the visitor's CSRF token in the body.",
    link: "https://next-auth.js.org/getting-started/rest-api#post-apiauthsignout",
  },
  "concurrent-users.sign-in": {
    level: "must",
    source: "docs",
    text: "Users whose sign-ins overlap each end with the session of their own.",
    link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthcallbackprovider",
  },
} as const satisfies Ledger
