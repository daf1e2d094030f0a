import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/tutorials/ldap-auth-example */
export const ldap = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "authorize() can ask another server, and resolve with a user or reject.": [
        "credentials.success",
        "credentials.user-without-id",
        "credentials.rejects",
      ],
      "What it returns can be kept in the token, and read by getToken().": [
        "jwt-callback.credentials-user",
        "get-token.from-cookie",
      ],
      "The session callback can leave the token's secrets out.": [
        "session-callback.forwards-explicitly",
      ],
      "LDAP needs a package of its own.": "another product",
    },
  },
} as const satisfies DocumentedPage
