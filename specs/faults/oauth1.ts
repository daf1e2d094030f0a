import type { Fault } from "./fault.ts"

const authorization = "core/lib/oauth/authorization-url.js"
const callback = "core/lib/oauth/callback.js"

/** Who sees that Twitter issues no temporary credentials. */
const noTemporaryCredentials: Fault["detectedBy"] = [
  "oauth1.account",
  "oauth1.address",
  "oauth1.no-temporary-credentials",
  "oauth1.refused",
  "oauth1.signs-in",
  "oauth1.temporary-credentials",
  "oauth1.token-secret",
  "oauth1.verifier",
]

/** Faults that the checks of OAuth 1.0a, and of Twitter, must see. */
export const oauth1Faults: readonly Fault[] = [
  {
    name: "temporary-credentials-without-callback",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/client-legacy.js",
        find: ': "1.0", provider.callbackUrl,',
        replace: ': "1.0", undefined,',
      },
    ],
    detectedBy: noTemporaryCredentials,
  },
  {
    name: "consumer-secret-encoded-twice",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/client-legacy.js",
        find: "provider.clientId, provider.clientSecret,",
        replace: "provider.clientId, encodeURIComponent(provider.clientSecret),",
      },
    ],
    detectedBy: noTemporaryCredentials,
  },
  {
    name: "oauth1-of-an-unknown-version",
    router: "pages",
    edits: [
      {
        file: "providers/twitter.js",
        find: 'version: "1.0A"',
        replace: 'version: "1.9"',
      },
    ],
    detectedBy: noTemporaryCredentials,
  },
  {
    name: "oauth1-time-in-milliseconds",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/client-legacy.js",
        find: "  const originalGet = ",
        replace: "  oauth1Client._getTimestamp = () => Date.now();\n  const originalGet = ",
      },
    ],
    detectedBy: noTemporaryCredentials,
  },
  {
    name: "consumer-secret-told-to-the-browser",
    router: "pages",
    edits: [
      {
        file: authorization,
        find: "oauth_token_secret: tokens.oauth_token_secret,",
        replace:
          "oauth_token_secret: tokens.oauth_token_secret,\n      consumer_secret: provider.clientSecret,",
      },
    ],
    detectedBy: [
      "oauth1.account",
      "oauth1.address",
      "oauth1.no-temporary-credentials",
      "oauth1.refused",
      "oauth1.signs-in",
      "oauth1.token-secret",
      "oauth1.verifier",
    ],
  },
  {
    name: "temporary-credentials-not-told",
    router: "pages",
    edits: [{ file: authorization, find: "oauth_token: tokens.oauth_token,", replace: "" }],
    detectedBy: noTemporaryCredentials,
  },
  {
    name: "oauth-1.0-begun-as-oauth-2",
    router: "pages",
    edits: [{ file: authorization, find: '.startsWith("1.")', replace: ' === "1.0A"' }],
    detectedBy: ["oauth1.custom-provider"],
  },
  {
    name: "oauth-1.0-ended-as-oauth-2",
    router: "pages",
    edits: [{ file: callback, find: '.startsWith("1.")', replace: ' === "1.0A"' }],
    detectedBy: ["oauth1.custom-provider"],
  },
  {
    name: "verifier-not-passed-on",
    router: "pages",
    edits: [
      {
        file: callback,
        find: "_clientLegacy.oAuth1TokenStore.get(oauth_token), oauth_verifier)",
        replace: '_clientLegacy.oAuth1TokenStore.get(oauth_token), "0")',
      },
    ],
    detectedBy: ["oauth1.verifier", "oauth1.signs-in"],
  },
  {
    name: "oauth1-account-without-tokens",
    router: "pages",
    edits: [
      {
        file: callback,
        find: "const newProfile = await getProfile({\n        profile,\n        tokens,",
        replace: "const newProfile = await getProfile({\n        profile,\n        tokens: {},",
      },
    ],
    detectedBy: ["oauth1.account"],
  },
  {
    name: "oauth1-error-not-logged",
    router: "pages",
    edits: [
      {
        file: callback,
        find: 'logger.error("OAUTH_V1_GET_ACCESS_TOKEN_ERROR", error);',
        replace: "",
      },
    ],
    detectedBy: ["oauth1.refused"],
  },
  {
    name: "temporary-credentials-awaited-in-vain",
    router: "pages",
    edits: [
      {
        file: authorization,
        find: "const tokens = await client.getOAuthRequestToken(params);",
        replace: "const tokens = await client.getOAuthRequestToken(params).catch(() => ({}));",
      },
    ],
    detectedBy: ["oauth1.no-temporary-credentials"],
  },
  {
    name: "twitter-without-pkce",
    router: "pages",
    edits: [
      {
        file: "providers/twitter.js",
        find: 'checks: ["pkce", "state"]',
        replace: 'checks: ["state"]',
      },
    ],
    detectedBy: ["twitter.oauth-2"],
  },
  {
    name: "twitter-not-warned-of",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: 'if (hasTwitterOAuth2) warnings.push("TWITTER_OAUTH_2_BETA");',
        replace: "",
      },
    ],
    detectedBy: ["warnings.twitter-oauth-2"],
  },
  {
    name: "twitter-warned-of-without-need",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: 'provider.id === "twitter" && provider.version === "2.0"',
        replace: 'provider.id === "twitter"',
      },
    ],
    detectedBy: ["warnings.twitter-oauth-1"],
  },
  {
    name: "secret-of-temporary-credentials-forgotten",
    router: "pages",
    edits: [
      {
        file: callback,
        find: "_clientLegacy.oAuth1TokenStore.get(oauth_token), oauth_verifier)",
        replace: "null, oauth_verifier)",
      },
    ],
    detectedBy: [
      "oauth1.token-secret",
      "oauth1.signs-in",
      "oauth1.account",
      "oauth1.verifier",
      "oauth1.no-temporary-credentials",
      "oauth1.refused",
    ],
  },
]
