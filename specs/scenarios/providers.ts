import type { Scenarios } from "./scenario.ts"

/** The callbacks of all the providers of an app. */
const callbacks = (origin: string) => [`${origin}/api/auth/callback`]

/** Scenarios of custom providers. */
export const providerScenarios = {
  /** Every provider that comes with next-auth, and the other side of those that users can sign in with. */
  "built-in-providers": {
    variant: "options",
    options: "built-in-providers",
    standIns: ["built-in"],
  },
  /** The same over https, which Apple wants. */
  "built-in-providers-https": {
    variant: "options",
    options: "built-in-providers",
    standIns: ["built-in"],
    origin: "https://app.example",
  },
  /** Each of them with a parameter of the app's own. */
  "built-in-overridden": {
    variant: "options",
    options: "built-in-overridden",
    standIns: ["built-in"],
  },
  /** Some of them with other options that their pages name, and their accounts in the session. */
  "built-in-options": { variant: "options", options: "built-in-options", standIns: ["built-in"] },
  "built-in-osso": { variant: "options", options: "built-in-osso" },
  /** GitHub as a custom OAuth 2 provider under several names, each with other options. */
  oauth: { variant: "options", options: "oauth", callbacks },
  /** One with a second for each answer. */
  "oauth-impatient": { variant: "options", options: "oauth-impatient", callbacks },
  /** Two, one of which has a style. */
  "oauth-styled": { variant: "options", options: "oauth-styled" },
  /** Twitter, by OAuth 1.0a, and as a custom provider of OAuth 1.0. */
  twitter: { variant: "options", options: "twitter", standIns: ["twitter"] },
  /** Twitter, by OAuth 2. */
  "twitter-2": { variant: "options", options: "twitter-2", standIns: ["twitter"] },
  /** An OpenID provider under several names, each with other options. */
  openid: { variant: "options", options: "openid", standIns: ["openid"] },
  /** An OpenID provider with a second for each answer, and once more with a cookie of the app's own for the nonce. */
  "openid-impatient": { variant: "options", options: "openid-impatient", standIns: ["openid"] },
} as const satisfies Scenarios
