import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/tutorials/securing-pages-and-api-routes */
export const securingPages = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "getSession() is an object where there is a session, and null where there is none or an expired one.":
        ["get-session.signed-in", "get-session.signed-out", "session.thirty-days"],
      "getToken() is an object where there is a session, and null where there is none or an expired one.":
        [
          "get-token.from-cookie",
          "get-token.null-signed-out",
          "get-token.null-bearer",
          "session-expiry.get-token",
        ],
    },
    "#client-side": {
      "useSession() tells whether to show a page.": [
        "use-session.loading-then-authenticated",
        "use-session.loading-then-unauthenticated",
      ],
    },
    "#nextjs-middleware": {
      "One line protects all pages.": ["middleware.one-line", "middleware.whole-site"],
      "A matcher protects some of them, with those below.": ["middleware.matcher"],
      "It works with JSON Web Tokens only.": ["middleware.tokens-only"],
    },
    "#server-side": {
      "getServerSession() in getServerSideProps protects a page.": [
        "protected-page.redirect",
        "protected-page.shown",
      ],
      "It makes no request.": ["server-session.no-request"],
      "Given the session of the server, useSession() does not load.": [
        "initial-session.authenticated-at-once",
      ],
    },
    "#using-getserversession": {
      "getServerSession() protects an API route.": [
        "restricted.content",
        "restricted.refusal",
        "server-session.api-route",
      ],
    },
    "#using-gettoken": {
      "getToken() gives what is in the token, decrypted and verified.": ["get-token.from-cookie"],
      "Its secret is NEXTAUTH_SECRET, or the option secret.": ["get-token.secret"],
      "Any application that gets the cookie can use it.": ["get-token.from-cookie"],
    },
  },
} as const satisfies DocumentedPage
