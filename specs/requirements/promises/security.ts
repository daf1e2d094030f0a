import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/security */
export const security = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#reporting-a-vulnerability": {
      "How a vulnerability is reported and answered.": "explains only",
    },
    "#supported-versions": { "Only the newest version gets security updates.": "explains only" },
  },
} as const satisfies DocumentedPage
