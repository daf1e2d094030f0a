import type { Fault } from "./fault.ts"

/** Faults of single built-in providers. */
export const builtInProviderFaults: readonly Fault[] = [
  {
    name: "salesforce-with-a-state",
    router: "pages",
    edits: [
      { file: "providers/salesforce.js", find: 'checks: ["none"]', replace: 'checks: ["state"]' },
    ],
    detectedBy: ["authorization.unprotected"],
  },
  {
    name: "azure-ad-error-for-a-photo",
    router: "pages",
    edits: [
      {
        file: "providers/azure-ad.js",
        find: 'response.ok && typeof Buffer !== "undefined"',
        replace: 'typeof Buffer !== "undefined"',
      },
    ],
    detectedBy: ["azure-ad.no-photo", "built-in-provider.user"],
  },
  {
    name: "azure-ad-without-photos",
    router: "pages",
    edits: [
      {
        file: "providers/azure-ad.js",
        find: "image = `data:image/jpeg;base64, ${pictureBase64}`;",
        replace: "",
      },
    ],
    detectedBy: ["azure-ad.photo"],
  },
  {
    name: "azure-ad-keys-of-everyone",
    router: "pages",
    edits: [{ file: "providers/azure-ad.js", find: "?appid=${options.clientId}", replace: "" }],
    detectedBy: ["azure-ad.keys-of-the-app"],
  },
  {
    name: "line-tokens-of-another-algorithm",
    router: "pages",
    edits: [{ file: "providers/line.js", find: '"HS256"', replace: '"RS256"' }],
    detectedBy: ["built-in-provider.user"],
  },
  {
    name: "pipedrive-numbers-as-they-are",
    router: "pages",
    edits: [{ file: "providers/pipedrive.js", find: "String(profile.id)", replace: "profile.id" }],
    detectedBy: ["built-in-provider.id"],
  },
  {
    name: "issuers-of-built-in-providers-ignored",
    router: "pages",
    edits: [
      {
        file: "providers/salesforce.js",
        find: 'issuer = "https://login.salesforce.com"\n  } = options;',
        replace: 'issuer = "https://login.salesforce.com"\n  } = {};',
      },
    ],
    detectedBy: ["built-in-provider.issuer"],
  },
  {
    name: "google-id-is-the-address",
    router: "pages",
    edits: [{ file: "providers/google.js", find: "id: profile.sub", replace: "id: profile.email" }],
    detectedBy: ["built-in-provider.user"],
  },
  {
    name: "discord-without-an-avatar",
    router: "pages",
    edits: [
      {
        file: "providers/discord.js",
        find: "profile.avatar === null",
        replace: "profile.avatar === undefined",
      },
    ],
    detectedBy: ["built-in-provider.user", "discord.picture"],
  },
  {
    name: "discord-pictures-that-stand-still",
    router: "pages",
    edits: [{ file: "providers/discord.js", find: '? "gif" : "png"', replace: '? "png" : "png"' }],
    detectedBy: ["discord.picture"],
  },
  {
    name: "spotify-without-a-picture",
    router: "pages",
    edits: [
      {
        file: "providers/spotify.js",
        find: "_profile$images === void 0 || (_profile$images = _profile$images[0]) === null || _profile$images === void 0 ? void 0 : _profile$images.url",
        replace: "_profile$images === void 0 ? void 0 : _profile$images[0].url",
      },
    ],
    detectedBy: ["built-in-provider.user"],
  },
  {
    name: "zitadel-without-openid",
    router: "pages",
    edits: [
      { file: "providers/zitadel.js", find: "openid email profile", replace: "email profile" },
    ],
    detectedBy: [
      "built-in-provider.openid-scope",
      "built-in-provider.zitadel",
      "built-in-provider.request",
    ],
  },
  {
    name: "facebook-at-another-path",
    router: "pages",
    edits: [{ file: "providers/facebook.js", find: "/dialog/oauth", replace: "/oauth" }],
    detectedBy: [
      "built-in-provider.authorization-request",
      "built-in-provider.request",
      "built-in-provider.options-merged",
    ],
  },
  {
    name: "google-asked-for-openid-alone",
    router: "pages",
    edits: [{ file: "providers/google.js", find: "openid email profile", replace: "openid" }],
    detectedBy: ["built-in-provider.documented-request", "built-in-provider.request"],
  },
  {
    name: "google-without-pkce",
    router: "pages",
    edits: [{ file: "providers/google.js", find: '["pkce", "state"]', replace: '["state"]' }],
    detectedBy: ["built-in-provider.documented-request", "built-in-provider.request"],
  },
  {
    name: "google-options-in-place-of-its-own",
    router: "pages",
    edits: [
      { file: "providers/google.js", find: "\n    options\n", replace: "\n    ...options\n" },
    ],
    detectedBy: ["built-in-provider.options-merged"],
  },
  {
    name: "google-by-another-name",
    router: "pages",
    edits: [{ file: "providers/google.js", find: 'name: "Google"', replace: 'name: "google"' }],
    detectedBy: ["built-in-provider.name"],
  },
  {
    name: "azure-ad-for-organizations",
    router: "pages",
    edits: [{ file: "providers/azure-ad.js", find: ': "common"', replace: ': "organizations"' }],
    detectedBy: ["azure-ad.every-directory"],
  },
  {
    name: "azure-ad-photos-of-one-size",
    router: "pages",
    edits: [
      {
        file: "providers/azure-ad.js",
        find: "/photos/${profilePhotoSize}x${profilePhotoSize}/",
        replace: "/photos/48x48/",
      },
    ],
    detectedBy: ["azure-ad.photo-size"],
  },
  {
    name: "azure-ad-photos-of-another-size",
    router: "pages",
    edits: [{ file: "providers/azure-ad.js", find: ": 48;", replace: ": 96;" }],
    detectedBy: ["azure-ad.photo"],
  },
  {
    name: "salesforce-code-at-the-default-issuer",
    router: "pages",
    edits: [
      {
        file: "providers/salesforce.js",
        find: "token: `${issuer}/",
        replace: "token: `https://login.salesforce.com/",
      },
    ],
    detectedBy: ["built-in-provider.issuer"],
  },
  {
    name: "fusionauth-without-a-tenant",
    router: "pages",
    edits: [
      {
        file: "providers/fusionauth.js",
        find: "tenantId: options.tenantId",
        replace: "theme: options.tenantId",
      },
    ],
    detectedBy: ["fusionauth.tenant"],
  },
  {
    name: "foursquare-in-one-version",
    router: "pages",
    edits: [
      { file: "providers/foursquare.js", find: '"v", apiVersion', replace: '"v", "20230131"' },
    ],
    detectedBy: ["built-in-provider.user"],
  },
  {
    name: "battlenet-of-one-region",
    router: "pages",
    edits: [
      {
        file: "providers/battlenet.js",
        find: "wellKnown: `${options.issuer}/",
        replace: "wellKnown: `https://us.battle.net/oauth/",
      },
    ],
    detectedBy: [
      "built-in-provider.user",
      "built-in-provider.authorization-request",
      "built-in-provider.openid-scope",
      "built-in-provider.request",
      "built-in-provider.options-merged",
    ],
  },
  {
    name: "faceit-user-without-guid",
    router: "pages",
    edits: [{ file: "providers/faceit.js", find: "id: profile.guid", replace: "id: profile.id" }],
    detectedBy: ["built-in-provider.user"],
  },
  {
    name: "twitter-2-profile-unread",
    router: "pages",
    edits: [
      {
        file: "providers/twitter.js",
        find: "profile({\n        data\n      }) {",
        replace: "profile(data) {",
      },
    ],
    detectedBy: ["twitter.oauth-2-user"],
  },
  {
    name: "twitter-2-without-checks",
    router: "pages",
    edits: [{ file: "providers/twitter.js", find: "params, checks, {", replace: "params, {}, {" }],
    detectedBy: ["twitter.oauth-2-user"],
  },
  {
    name: "account-without-more-fields",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "...tokens",
        replace: "access_token: tokens.access_token",
      },
    ],
    detectedBy: ["built-in-provider.account-fields"],
  },
]
