import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/tutorials/securing-pages-and-api-routes */
export const securingPages = {
  "get-token.null-signed-out": {
    level: "must",
    source: "docs",
    text: "getToken() is null where nobody is signed in.",
    link: "https://next-auth.js.org/tutorials/securing-pages-and-api-routes#using-gettoken",
  },
  "get-token.null-bearer": {
    level: "must",
    source: "docs",
    text: "getToken() is null for a bearer token that is invalid or has expired.",
    link: "https://next-auth.js.org/tutorials/securing-pages-and-api-routes#using-gettoken",
  },
  "session-expiry.get-token": {
    level: "must",
    source: "docs",
    text: "getToken() is null for a session token that has expired.",
    link: "https://next-auth.js.org/tutorials/securing-pages-and-api-routes#using-gettoken",
  },
} as const satisfies Ledger
