import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/providers/credentials */
export const credentialsProvider = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#overview": {
      "Users are not stored in the database.": ["credentials.not-stored"],
      "It needs sessions by JSON Web Tokens.": ["credentials.need-tokens"],
    },
    "#example---username--password": {
      "A user that authorize() returns is signed in.": ["credentials.success"],
      "What authorize() returns is kept in the token, as user.": ["credentials.user-in-token"],
      "The signIn callback can refuse that user.": ["credentials.refused-by-callback"],
      "null shows a message to check the details.": ["credentials.null"],
      "An error sends to the error page, with its message in the query.": ["credentials.throws"],
      "authorize() is given the request as well.": ["credentials.authorize-arguments"],
      "The form has the fields of credentials, with HTML attributes.": ["credentials.form"],
    },
    "#example---web3--signin-with-ethereum": {
      "It can be used for a service's signatures.": "another product",
    },
    "#multiple-providers": {
      "Several of them can be told apart by id.": ["credentials.several"],
      "They can stand beside other providers.": ["sign-in-page.form-per-provider"],
      "The sign-in page shows them in the order of the list.": ["sign-in-page.order"],
    },
  },
} as const satisfies DocumentedPage
