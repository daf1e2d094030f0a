import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/tutorials/testing-with-cypress */
export const cypress = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "How to set Cypress up.": "another product",
      "The session cookie's name is next-auth.session-token.": ["cookies.session-token"],
    },
    "#writing-a-test": { "The form of the sign-out page signs out.": ["signout.page"] },
  },
} as const satisfies DocumentedPage
