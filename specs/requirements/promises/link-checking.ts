import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/tutorials/avoid-corporate-link-checking-email-provider */
export const linkChecking = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "A HEAD request to a link spends its token.": "another version",
    },
    "#update-nextauthjs-for-head-requests": {
      "A route that answers HEAD by itself keeps the link for its user.": [
        "email.link-survives-head",
      ],
    },
  },
} as const satisfies DocumentedPage
