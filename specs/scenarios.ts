import type { Variant } from "../scripts/lib/variants.ts"

/** A named configuration of the fixture app. */
export type ScenarioDefinition = {
  /** The build that it is served from. */
  variant: Variant
  /** The origin by which clients reach the app, where it isn't loopback: a TLS-terminating proxy stands there. */
  origin?: `https://${string}`
  /** The path of the endpoints, with a slash at its end; `/api/auth/` unless said. */
  endpoints?: `/${string}/`
  /** The callback URLs that are registered at GitHub; the endpoints' own unless said. */
  callbacks?: readonly string[]
  /** Its environment, given the origin by which clients reach it. `undefined` leaves a variable out. */
  environment?: (origin: string) => Record<string, string | undefined>
}

/** Every scenario that a spec may use, by name. */
export const scenarios = {
  /** The Getting Started page, exactly. */
  documented: { variant: "documented" },
  /** The same options in the build whose pages may say more, or leave SessionProvider out. */
  "documented-options": { variant: "options", environment: () => ({ SCENARIO: "documented" }) },
  /** The documented provider without callbacks. */
  "no-callbacks": { variant: "options", environment: () => ({ SCENARIO: "no-callbacks" }) },
  /** The documented jwt callbacks, that of `update()` included, without a session callback. */
  "jwt-callback-only": {
    variant: "options",
    environment: () => ({ SCENARIO: "jwt-callback-only" }),
  },
  /** GitHub twice, once more with an authorization URL that is none, and a credentials provider. */
  "several-providers": {
    variant: "options",
    environment: () => ({ SCENARIO: "several-providers" }),
  },
  /** A logger of the app's own. */
  "own-logger": { variant: "options", environment: () => ({ SCENARIO: "own-logger" }) },
  /** The session shows every call of the jwt callback. */
  "callback-arguments": {
    variant: "options",
    environment: () => ({ SCENARIO: "callback-arguments" }),
  },
  /** Reached by another address than the canonical one, which only browsers could reach. */
  "canonical-url": {
    variant: "documented",
    callbacks: ["http://app.example/api/auth/callback/github"],
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
    environment: (origin) => ({
      NEXTAUTH_URL: `${origin}/base/api/auth`,
      SCENARIO: "custom-pages",
    }),
  },
  /** A redirect callback of its own. */
  "redirect-callback": {
    variant: "options",
    environment: () => ({ SCENARIO: "redirect-callback" }),
  },
  /** A signIn callback that sends everyone to a page of the app. */
  "sign-in-refused": { variant: "options", environment: () => ({ SCENARIO: "sign-in-refused" }) },
  /** Without the secret that production needs. */
  "no-secret": { variant: "documented", environment: () => ({ NEXTAUTH_SECRET: undefined }) },
} as const satisfies Record<string, ScenarioDefinition>

/** A name of a scenario. */
export type Scenario = keyof typeof scenarios
