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
]
