import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/initialization */
export const initialization = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "NextAuth answers the requests of the REST API page.": [
        "sign-in-page.displayed",
        "session.signed-out",
        "csrf.token",
        "providers.list",
      ],
      // What it can't do: nothing that an app does would be wrong if it could.
      "It can't run on the edge runtime.": "explains only",
    },
    "#api-routes-pages": {
      "A catch-all API route with NextAuth(options) answers everything below /api/auth.": [
        "callback.signs-in",
        "signout.signs-out",
        "unsupported.unknown-action",
      ],
    },
    "#route-handlers-app": {
      "A route handler exported as GET and POST does the same.": [
        "callback.signs-in",
        "signout.signs-out",
        "unsupported.method-app",
      ],
      "NextAuth knows by its argument that it is in a route handler.": ["callback.signs-in"],
      "The routes must stand below api.": "explains only",
    },
    "#advanced-initialization": {
      "NextAuth(req, res, options) answers a request in an API route of one's own.": [
        "advanced-initialization.signs-in",
      ],
      "NextAuth(request, context, options) answers a request in a route handler of one's own.": [
        "advanced-initialization.signs-in",
      ],
      "Code before it can read and change the request.": [
        "advanced-initialization.changes-request",
        "advanced-initialization.own-header",
        "advanced-initialization.reads-body",
      ],
      "The action is in req.query.nextauth.": ["advanced-initialization.changes-request"],
      "NextAuth ends the response.": ["advanced-initialization.ends-response"],
      "Options can use what was read of the request, such as a cookie put into the session.": [
        "advanced-initialization.options-of-request",
      ],
      "A provider left out of the sign-in page can still be signed in with.": [
        "advanced-initialization.hidden-provider",
      ],
      "Changing what NextAuth stands on may break it.": "explains only",
    },
  },
} as const satisfies DocumentedPage
