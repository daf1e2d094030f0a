import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/nextjs */
export const nextjs = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#getserversession": {
      "A helper function can pass request, response and options on, or the options alone.": [
        "server-session.by-helper",
        "types.session-helper",
        "server-session.from-root",
        "server-session.api-route",
        "server-session.get-server-side-props",
        "server-session.server-component",
      ],
      "It gives the session in an API route, a route handler, a server component and getServerSideProps.":
        [
          "server-session.api-route",
          "server-session.route-handler",
          "server-session.server-component",
          "server-session.get-server-side-props",
        ],
      "It makes no request, and so answers faster than getSession().": [
        "server-session.no-request",
      ],
      "It sets the cookie's end anew, but for server components, which can set none.": [
        "server-session.rolls-cookie",
        "server-session.prolongs-session",
        "server-session.rolls-cookie-in-route-handler",
        "server-session.expiry-in-route-handler",
      ],
      "What the jwt and session callbacks change is in the session.": [
        "access-token.in-api-route",
        "access-token.in-server-side-page",
        "access-token.kept-through-server-reads",
        "server-session.updates-content",
      ],
      "It needs the options that NextAuth was given.": [
        "server-session.needs-options",
        "server-session.leaves-options-alone",
      ],
    },
    "#in-getserversideprops": {
      "A guard in getServerSideProps sends away who is not signed in, and shows the page to who is.":
        ["protected-page.redirect", "protected-page.shown", "protected-page.after-sign-in"],
      "The session can be passed on as a property of the page.": [
        "server-session.get-server-side-props",
        "server-session.as-property",
        "server-session.incomplete-as-property",
        "initial-session.authenticated-at-once",
      ],
    },
    "#in-api-routes": {
      "A guard in an API route refuses who is not signed in, and answers who is.": [
        "restricted.content",
        "restricted.refusal",
      ],
    },
    "#in-app-router": {
      "A server component gets the session with the options alone.": [
        "server-session.server-component",
      ],
      "It is null unless somebody is signed in.": [
        "server-session.null-in-route",
        "server-session.null-in-page",
        "session-cookie.refused-by-route",
        "session-cookie.refused-by-page",
      ],
      "In a server component, the session has no expires.": [
        "server-session.no-expiry-in-server-component",
      ],
      "Reading the session there doesn't prolong it: it ends when it was to end.": [
        "server-session.hard-expiry",
      ],
    },
    "#caching": {
      "An answer made from it is for one user, and must not be cached for others.": [
        "concurrent-users.own-session",
        "concurrent-users.guarded",
      ],
      "The cookie that it sets keeps a host's public cache from storing the answer.": [
        "server-session.rolls-cookie",
      ],
    },
    "#unstable_getserversession": {
      "unstable_getServerSession is another name of getServerSession.": [
        "server-session.unstable-name",
      ],
    },
    "#middleware": {
      "Middleware protects pages of the site, static ones too.": ["middleware.anonymous"],
      "withAuth is the default and a named export of next-auth/middleware.": [
        "middleware.one-line",
        "middleware.function-token",
      ],
      "At a host, middleware runs at the edge.": "needs a hosted service",
    },
    "#prerequisites": {
      "The middleware must have the secret of the app.": ["middleware.forged"],
      "NEXTAUTH_SECRET is the secret of both.": [
        "middleware.signed-in",
        "middleware.no-secret",
        "auth-secret.beside-nextauth-secret",
      ],
      "The secret option is the other way.": ["middleware.secret-option"],
    },
    "#basic-usage": {
      "One line requires a sign-in of the whole site.": [
        "middleware.one-line",
        "middleware.whole-site",
      ],
      "With a matcher, only what it names requires one.": [
        "middleware.matcher",
        "middleware.endpoints-only",
        "middleware.page-data",
        "middleware.page-components",
      ],
      "Who is not signed in is sent to the sign-in page.": [
        "middleware.anonymous",
        "middleware.signed-out",
      ],
    },
    "#callbacks": {
      "authorized decides, from the request and the token.": [
        "middleware.authorized",
        "middleware.authorized-arguments",
      ],
      "By default, whoever has a token is let in.": [
        "middleware.signed-in",
        "middleware.anonymous",
      ],
    },
    "#pages": {
      "A sign-in page of one's own is where the middleware sends users.": [
        "middleware.own-sign-in-page",
      ],
      "The middleware never redirects from the pages that it is told of.": [
        "middleware.own-pages-open",
        "middleware.own-pages-exactly",
      ],
      "An error page of one's own takes the place of the built-in one.": ["middleware.no-secret"],
    },
    "#secret": {
      "The secret of the middleware is NEXTAUTH_SECRET where nothing is said.": [
        "middleware.signed-in",
      ],
    },
    "#advanced-usage": {
      "There are several ways to use it (the types say which).": [
        "middleware.function-without-options",
        "middleware.called",
      ],
      "What the options don't say keeps its default.": ["middleware.own-sign-in-page"],
    },
    "#wrap-middleware": {
      "The wrapped function finds the token at req.nextauth.token.": ["middleware.function-token"],
      "Without options, the defaults hold.": ["middleware.function-without-options"],
      "It is called only where authorized returns true.": [
        "middleware.function-only-when-authorized",
        "middleware.authorized-says-nothing",
      ],
    },
    "#custom-jwt-decode-method": {
      "The middleware reads tokens by the decode that it is given.": ["middleware.own-decode"],
    },
    "#caveats": {
      "The middleware only verifies the session.": ["middleware.verifies-only"],
      "It works with JSON Web Tokens only.": ["middleware.tokens-only"],
    },
  },
} as const satisfies DocumentedPage
