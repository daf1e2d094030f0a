import type { Scenarios } from "./scenario.ts"

/** Scenarios about where the app stands and where users are sent. */
export const nextauthUrlScenarios = {
  /** Reached by another address than the canonical one, which only browsers could reach. */
  "canonical-url": {
    variant: "documented",
    callbacks: () => ["http://app.example/api/auth/callback/github"],
    environment: (origin) => ({
      NEXTAUTH_URL: "http://app.example",
      NEXTAUTH_URL_INTERNAL: origin,
    }),
  },
  /** The same in the build that has more API routes. */
  "canonical-url-options": {
    variant: "options",
    options: "documented",
    environment: (origin) => ({
      NEXTAUTH_URL: "http://app.example",
      NEXTAUTH_URL_INTERNAL: origin,
    }),
  },
  /** Where the forwarded host is trusted by both switches, and NEXTAUTH_URL is set nevertheless. */
  "canonical-url-trusted-host": {
    variant: "documented",
    environment: () => ({ VERCEL: "1", AUTH_TRUST_HOST: "true" }),
  },
  /** A server that looks for its own endpoints where there are none. */
  "internal-url-astray": {
    variant: "documented",
    environment: (origin) => ({ NEXTAUTH_URL_INTERNAL: `${origin}/nowhere` }),
  },
  /** A server that finds its own endpoints neither by the address for itself nor by that for browsers. */
  "urls-astray": {
    variant: "documented",
    environment: (origin) => ({
      NEXTAUTH_URL: "http://app.example",
      NEXTAUTH_URL_INTERNAL: `${origin}/nowhere`,
    }),
  },
  /** A server that was not told where it stands. */
  "no-url": { variant: "documented", environment: () => ({ NEXTAUTH_URL: undefined }) },
  /** As on Vercel: its own variables, its proxy, and no NEXTAUTH_URL. */
  vercel: {
    variant: "documented",
    origin: "https://app.example",
    environment: () => ({ NEXTAUTH_URL: undefined, VERCEL: "1", VERCEL_URL: "app.example" }),
  },
  /** Where a proxy's word is taken for the host. */
  "auth-trust-host": {
    variant: "documented",
    environment: () => ({ NEXTAUTH_URL: undefined, AUTH_TRUST_HOST: "true" }),
  },
  /** Over https, by a TLS-terminating proxy. */
  https: { variant: "documented", origin: "https://app.example" },
  /** NEXTAUTH_URL without a scheme. */
  "url-without-scheme": {
    variant: "documented",
    origin: "https://app.example",
    environment: () => ({ NEXTAUTH_URL: "app.example" }),
  },
  /** Below a path: Next's basePath, the whole path in NEXTAUTH_URL, SessionProvider's basePath. */
  "base-path": {
    variant: "base-path",
    endpoints: "/base/api/auth/",
    environment: (origin) => ({ NEXTAUTH_URL: `${origin}/base/api/auth` }),
  },
  /** The same with pages of its own. */
  "base-path-custom-pages": {
    variant: "base-path",
    endpoints: "/base/api/auth/",
    options: "custom-pages",
    environment: (origin) => ({
      NEXTAUTH_URL: `${origin}/base/api/auth`,
    }),
  },
  /** Pages of its own for sign-in, sign-out and errors. */
  "custom-pages": { variant: "options", options: "custom-pages" },
  /** The same without the secret that production needs. */
  "custom-pages-no-secret": {
    variant: "options",
    options: "custom-pages",
    mode: "production",
    environment: () => ({ NEXTAUTH_SECRET: undefined }),
  },
  /** A redirect callback of its own. */
  "redirect-callback": {
    variant: "options",
    options: "redirect-callback",
  },
  /** A signIn callback that sends everyone to a page of the app. */
  "sign-in-refused": { variant: "options", options: "sign-in-refused" },
} as const satisfies Scenarios
