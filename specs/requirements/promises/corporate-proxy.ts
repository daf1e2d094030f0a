import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/tutorials/corporate-proxy */
export const corporateProxy = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "Without a change of the package, no proxy is used.": "explains only",
      "A changed package can use one.": "another product",
    },
  },
} as const satisfies DocumentedPage
