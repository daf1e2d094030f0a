import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/options */
export const options = {
  "callback.session-cookie": {
    level: "must",
    source: "docs",
    text: "The session is kept in an HttpOnly, SameSite=Lax cookie for the whole site, next-auth.session-token.",
    link: "https://next-auth.js.org/configuration/options#cookies",
  },
  "callback.session-cookie-lifetime": {
    level: "must",
    source: "docs",
    text: "The session cookie of a sign-in expires after 30 days.",
    link: "https://next-auth.js.org/configuration/options#session",
  },
  "callback.session-encrypted": {
    level: "must",
    source: "docs",
    text: "The session cookie is a JWT that is encrypted with A256GCM: it can't be read.",
    link: "https://next-auth.js.org/getting-started/introduction#secure-by-default",
  },
  "callback.state-lifetime": {
    level: "must",
    source: "docs",
    text: "A sign-in must be finished within 15 minutes: the state is not accepted later.",
    link: "https://next-auth.js.org/configuration/options#cookies",
  },
  "session.thirty-days": {
    level: "must",
    source: "docs",
    text: "A session that nobody reads for 30 days expires, unless session.maxAge says otherwise.",
    link: "https://next-auth.js.org/configuration/options#session",
  },
  "session.rolling": {
    level: "must",
    source: "docs",
    text: "Only an idle session expires: reading it puts its end off.",
    link: "https://next-auth.js.org/configuration/options#session",
  },
  "session-token.encrypted": {
    level: "must",
    source: "docs",
    text: "The session token is an encrypted JWT.",
    link: "https://next-auth.js.org/configuration/options#jwt",
  },
  "cookies.session-token": {
    level: "must",
    source: "docs",
    text: "The session token's cookie is HttpOnly, SameSite=Lax and for the whole site; not Secure on a site without https.",
    link: "https://next-auth.js.org/configuration/options#cookies",
  },
  "cookies.csrf-token": {
    level: "must",
    source: "docs",
    text: "The CSRF token's cookie is HttpOnly, SameSite=Lax and for the whole site.",
    link: "https://next-auth.js.org/configuration/options#cookies",
  },
  "cookies.state": {
    level: "must",
    source: "docs",
    text: "The state cookie is HttpOnly, SameSite=Lax, for the whole site, and lives for 15 minutes.",
    link: "https://next-auth.js.org/configuration/options#cookies",
    since: {
      version: "4.18.0",
      link: "https://github.com/nextauthjs/next-auth/issues/4719",
    },
  },
  "cookies.session-token-chunks": {
    level: "must",
    source: "docs",
    text: "A session token that outgrows a cookie of 4 kB is split into numbered cookies and put together again.",
    link: "https://next-auth.js.org/configuration/options#cookies",
  },
  "logger.own": {
    level: "must",
    source: "docs",
    text: "A level of the logger that the app overrides gets what the built-in one would print.",
    link: "https://next-auth.js.org/configuration/options#logger",
  },
  "canonical-url.provider-urls": {
    level: "must",
    source: "docs",
    text: "The sign-in and callback addresses of every provider stand at NEXTAUTH_URL, whatever address a client used.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url",
  },
  "canonical-url.redirect-uri": {
    level: "must",
    source: "docs",
    text: "The provider is asked to send users back to the callback at NEXTAUTH_URL.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url",
  },
  "canonical-url.form-actions": {
    level: "must",
    source: "docs",
    text: "The forms of the built-in pages post to NEXTAUTH_URL.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url",
  },
  "canonical-url.redirects": {
    level: "must",
    source: "docs",
    text: "Redirects to the app's own pages go to NEXTAUTH_URL.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url",
  },
  "canonical-url.not-forwarded-host": {
    level: "must",
    source: "docs",
    text: "With NEXTAUTH_URL set, neither X-Forwarded-Host nor X-Forwarded-Proto changes an address.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url",
  },
  "canonical-url.beats-trusted-host": {
    level: "must",
    source: "docs",
    text: "NEXTAUTH_URL stays the canonical address where the forwarded host is trusted too.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url",
    since: {
      version: "4.24.15",
      link: "https://github.com/nextauthjs/next-auth/releases/tag/next-auth%404.24.15",
    },
  },
  "vercel-url.detected": {
    level: "must",
    source: "docs",
    text: "On Vercel the site's address is detected: sign-in and sign-out work without NEXTAUTH_URL.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url",
  },
  "internal-url.server-side-calls": {
    level: "must",
    source: "docs",
    text: "Calls that the server makes to itself go to NEXTAUTH_URL_INTERNAL.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url_internal",
  },
  "internal-url.defaults-to-url": {
    level: "must",
    source: "docs",
    text: "Without NEXTAUTH_URL_INTERNAL, calls that the server makes to itself go to NEXTAUTH_URL.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url_internal",
  },
  "internal-url.stays-internal": {
    level: "must",
    source: "docs",
    text: "What clients are told stands at NEXTAUTH_URL where NEXTAUTH_URL_INTERNAL is set too.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url_internal",
  },
  "secure-cookies.https": {
    level: "must",
    source: "docs",
    text: "With an https NEXTAUTH_URL every cookie is Secure.",
    link: "https://next-auth.js.org/configuration/options#usesecurecookies",
  },
  "secure-cookies.http": {
    level: "must",
    source: "docs",
    text: "With an http NEXTAUTH_URL no cookie is Secure.",
    link: "https://next-auth.js.org/configuration/options#usesecurecookies",
  },
  "secure-cookies.names": {
    level: "must",
    source: "docs",
    text: "With an https NEXTAUTH_URL the CSRF cookie is named __Host-next-auth.csrf-token and every other cookie __Secure-next-auth.*.",
    link: "https://next-auth.js.org/configuration/options#cookies",
  },
  "https-site.sign-in": {
    level: "must",
    source: "docs",
    text: "With an https NEXTAUTH_URL a browser signs in and out behind a proxy that ends TLS.",
    link: "https://next-auth.js.org/configuration/options#nextauth_url",
  },
} as const satisfies Ledger
