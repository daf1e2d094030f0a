import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/adapters */
export const adapters = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": { "Adapters are described at another site.": "another product" },
  },
} as const satisfies DocumentedPage
