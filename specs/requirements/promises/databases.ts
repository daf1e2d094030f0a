import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/databases */
export const databases = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "Adapters for many databases exist.": "another product",
      "Nothing is stored without an adapter.": "explains only",
    },
    "#how-to-use-a-database": {
      "An adapter can be one's own.": [
        "email.sign-in-callback-user",
        "email.link-bound-to-address",
      ],
    },
  },
} as const satisfies DocumentedPage
