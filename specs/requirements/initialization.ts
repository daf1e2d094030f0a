import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/initialization */
export const initialization = {
  "advanced-initialization.signs-in": {
    level: "must",
    source: "docs",
    text: "NextAuth called in a handler of one's own with request, response or context, and options answers that request.",
    link: "https://next-auth.js.org/configuration/initialization#advanced-initialization",
  },
  "advanced-initialization.changes-request": {
    level: "must",
    source: "docs",
    text: "NextAuth goes by the request as code before it has changed it.",
    link: "https://next-auth.js.org/configuration/initialization#advanced-initialization",
  },
  "advanced-initialization.reads-body": {
    level: "must",
    source: "docs",
    text: "Code before NextAuth(req, res, options) can read the body of a callback that is posted; in a route handler, of a copy of the request.",
    link: "https://next-auth.js.org/configuration/initialization#advanced-initialization",
  },
  "advanced-initialization.own-header": {
    level: "must",
    source: "docs",
    text: "A header that the app's own code sets goes out with the answer of NextAuth.",
    link: "https://next-auth.js.org/configuration/initialization#advanced-initialization",
  },
  "advanced-initialization.ends-response": {
    level: "must",
    source: "docs",
    text: "NextAuth has ended the response when it returns.",
    link: "https://next-auth.js.org/configuration/initialization#advanced-initialization",
    router: "pages",
  },
  "advanced-initialization.options-of-request": {
    level: "must",
    source: "docs",
    text: "Options can use what was read of the request, as a session callback that puts a cookie into the session.",
    link: "https://next-auth.js.org/configuration/initialization#advanced-initialization",
  },
  "advanced-initialization.hidden-provider": {
    level: "must",
    source: "docs",
    text: "A provider that is left out of the options of the sign-in page only is not shown there, and can be signed in with.",
    link: "https://next-auth.js.org/configuration/initialization#advanced-initialization",
  },
} as const satisfies Ledger
