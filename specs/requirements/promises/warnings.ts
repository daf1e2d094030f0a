import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/warnings */
export const warnings = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": { "A warning keeps nothing from working.": ["secret.made-in-development", "debug.on"] },
    "#nextauth_url": {
      "NEXTAUTH_URL: the variable is missing.": ["no-url.warned", "no-url.warned-once"],
      "On Vercel, VERCEL_URL takes its place.": [
        "vercel-url.no-warning",
        "vercel-url.server-side-calls",
      ],
    },
    "#no_secret": {
      "NO_SECRET: in development, a secret is made of the configuration.": [
        "secret.made-in-development",
        "secret.warned-in-development",
      ],
      "In production, that is an error.": ["secret.required-in-production"],
    },
    "#twitter_oauth_2_beta": {
      "TWITTER_OAUTH_2_BETA: the provider Twitter is used with OAuth 2.": [
        "warnings.twitter-oauth-2",
        "warnings.twitter-oauth-1",
      ],
    },
    "#experimental_api": {
      "EXPERIMENTAL_API: something experimental is used.": "another version",
    },
    "#debug_enabled": {
      "DEBUG_ENABLED: the debug option is on.": ["debug.warned"],
    },
    "#adapter_typeorm_updating_entities": {
      "ADAPTER_TYPEORM_UPDATING_ENTITIES: the adapter's entities are not those of the database.":
        "another product",
    },
  },
} as const satisfies DocumentedPage
