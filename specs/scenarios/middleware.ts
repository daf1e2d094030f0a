import type { Scenarios } from "./scenario.ts"

/** Scenarios with next-auth's middleware before the pages. */
export const middlewareScenarios = {
  /** The bare middleware. */
  middleware: { variant: "middleware", options: "documented" },
  /** Wrapped around a function of the app's own, with a rule of its own. */
  "middleware-function": { variant: "middleware", options: "middleware-function" },
  /** Wrapped around the same function, and nothing else said. */
  "middleware-function-alone": { variant: "middleware", options: "middleware-function-alone" },
  /** Called with a request, by a function of the app's own. */
  "middleware-called": { variant: "middleware", options: "middleware-called" },
  /** The app's own pages for sign-in and errors, over https. */
  "middleware-pages": {
    variant: "middleware",
    options: "middleware-pages",
    origin: "https://app.example",
  },
  /** A cookie, a token format and a secret of the app's own, all given by options. */
  "middleware-own-token": {
    variant: "middleware",
    options: "middleware-own-token",
    environment: () => ({ NEXTAUTH_SECRET: undefined }),
  },
  /** The same pages, without the secret that it needs. */
  "middleware-no-secret": {
    variant: "middleware",
    options: "middleware-pages",
    mode: "production",
    environment: () => ({ NEXTAUTH_SECRET: undefined }),
  },
  /** The bare middleware, without the secret that it needs. */
  "bare-middleware-no-secret": {
    variant: "middleware",
    options: "documented",
    mode: "production",
    environment: () => ({ NEXTAUTH_SECRET: undefined }),
  },
  /** Exactly the documented line. */
  "middleware-one-line": { variant: "middleware-one-line" },
  /** Below a path, before the whole site. */
  "middleware-base-path": {
    variant: "middleware-base-path",
    endpoints: "/base/api/auth/",
    environment: (origin) => ({ NEXTAUTH_URL: `${origin}/base/api/auth` }),
  },
  /** The same without the secret that it needs. */
  "middleware-base-path-no-secret": {
    variant: "middleware-base-path",
    mode: "production",
    endpoints: "/base/api/auth/",
    environment: (origin) => ({
      NEXTAUTH_URL: `${origin}/base/api/auth`,
      NEXTAUTH_SECRET: undefined,
    }),
  },
  /** The same where the endpoints have a path of their own. */
  "own-endpoint-path": {
    variant: "middleware-base-path",
    endpoints: "/base/api/authentication/",
    environment: (origin) => ({ NEXTAUTH_URL: `${origin}/base/api/authentication` }),
  },
  /** In the file that Next 16 calls proxy. */
  "middleware-in-proxy-file": { variant: "proxy" },
} as const satisfies Scenarios
