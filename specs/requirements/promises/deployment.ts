import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/deployment */
export const deployment = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "A deployment needs NEXTAUTH_SECRET, NEXTAUTH_URL, the API route and a provider's client.": [
        "canonical-url.provider-urls",
        "session-cookie.accepted",
        "callback.signs-in",
      ],
    },
    "#vercel": {
      "On Vercel, NEXTAUTH_URL needn't be set.": [
        "vercel-url.detected",
        "vercel-url.no-warning",
        "vercel-url.forwarded-host",
      ],
      "Elsewhere, it must be.": ["no-url.warned", "no-url.localhost"],
      "How variables are set there.": "another product",
    },
    "#securing-a-preview-deployment": {
      "Providers know a fixed list of callback addresses.": "another product",
    },
    "#using-the-credentials-provider": {
      "The list of providers may depend on VERCEL_ENV: a preview can have credentials only.": [
        "providers.by-deployment",
        "credentials.numeric-id",
      ],
    },
    "#using-the-branch-based-preview-url": {
      "The address of a branch stays the same.": "needs a hosted service",
    },
    "#netlify": { "On Netlify, the build sets NEXTAUTH_URL.": "needs a hosted service" },
  },
} as const satisfies DocumentedPage
