import type { Scenarios } from "./scenario.ts"

/** Scenarios that differ in an option. */
export const optionScenarios = {
  /** Without the secret that production needs. */
  "no-secret": {
    variant: "documented",
    mode: "production",
    environment: () => ({ NEXTAUTH_SECRET: undefined }),
  },
  /** With the secret under the name that the newer command line gives it, and middleware before the pages. */
  "auth-secret": {
    variant: "middleware",
    options: "documented",
    environment: () => ({ NEXTAUTH_SECRET: undefined, AUTH_SECRET: "fake-auth-secret" }),
  },
  /** The same beside NEXTAUTH_SECRET, which is another. */
  "both-secrets": {
    variant: "middleware",
    options: "documented",
    environment: () => ({ AUTH_SECRET: "fake-auth-secret" }),
  },
  /** Sessions of an hour, a theme, debug messages, and events that are printed. */
  "session-of-an-hour": { variant: "options", options: "session-of-an-hour" },
  /** A secret, a token format, a lifetime of tokens and cookies of its own. */
  "own-jwt-and-cookies": {
    variant: "options",
    options: "own-jwt-and-cookies",
    environment: () => ({ NEXTAUTH_SECRET: undefined }),
  },
  /** Pages of its own whose addresses have a query, cookies for https alone, a logger of debug messages. */
  "own-pages": { variant: "options", options: "own-pages" },
  /** Pages that follow the system's colour scheme, as is also said. */
  "theme-auto": { variant: "options", options: "theme-auto" },
  /** Debug messages, and a logger of errors. */
  "logger-of-errors": { variant: "options", options: "logger-of-errors" },
  /** A secret among the options, of the middleware too, and another in the environment. */
  "two-secrets": { variant: "middleware", options: "two-secrets" },
  /** A secret and a lifetime of the tokens' own, beside those of the site, and cookies of checks that say no lifetime. */
  "jwt-secret": { variant: "options", options: "jwt-secret" },
  /** The same where that secret is the only one. */
  "jwt-secret-alone": {
    variant: "options",
    options: "jwt-secret",
    environment: () => ({ NEXTAUTH_SECRET: undefined }),
  },
  /** A secret that no key can be made of. */
  "unusable-secret": { variant: "options", options: "unusable-secret" },
  /** Handlers of events: one that adds to its message, when it has waited, and one that throws. */
  "slow-events": { variant: "options", options: "slow-events" },
  /** Handlers of a sign-in and a sign-out that are done when somebody reads a session. */
  "waiting-events": { variant: "options", options: "waiting-events" },
  /** Options that are made anew for each request. */
  "advanced-initialization": { variant: "options", options: "advanced-initialization" },
  /** The documented app in development. */
  development: { variant: "documented", mode: "development" },
  /** Options that are made anew for each request, in development, where no secret is said. */
  "development-without-secret": {
    variant: "options",
    options: "advanced-initialization",
    mode: "development",
    environment: () => ({ NEXTAUTH_SECRET: undefined }),
  },
  /** A sign-in page of the app's own, which asks for providers and CSRF token on the server. */
  "own-sign-in-page": { variant: "options", options: "own-sign-in-page" },
  /** Cookies that are sent over http too, on an https site. */
  "insecure-cookies": {
    variant: "options",
    options: "insecure-cookies",
    origin: "https://app.example",
  },
  /** On an https site, a session cookie for every subdomain and for http. */
  "shared-session-cookie": {
    variant: "options",
    options: "shared-session-cookie",
    origin: "https://app.example",
  },
  /** Two directories of users with a password, with GitHub between them, and sessions of an hour. */
  "two-directories": { variant: "options", options: "two-directories" },
  /** A directory of users that nobody asks. */
  "credentials-without-authorize": {
    variant: "options",
    options: "credentials-without-authorize",
  },
  /** Users of a directory that tells neither id nor name. */
  ldap: { variant: "options", options: "ldap" },
  /** A preview, in which GitHub's place is taken by a password. */
  preview: {
    variant: "options",
    options: "by-deployment",
    environment: () => ({ VERCEL_ENV: "preview" }),
  },
  /** The same app in production. */
  "no-preview": {
    variant: "options",
    options: "by-deployment",
    environment: () => ({ VERCEL_ENV: "production" }),
  },
  /** A signIn callback that answers by name, for users with a password as for those of GitHub. */
  "sign-in-callback": { variant: "options", options: "sign-in-callback" },
} as const satisfies Scenarios
