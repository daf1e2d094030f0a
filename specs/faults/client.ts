import type { Fault } from "./fault.ts"

/** Faults of the client's functions that the use-session suite must detect. */
export const clientFaults: readonly Fault[] = [
  {
    name: "server-side-calls-without-cookie",
    router: "pages",
    edits: [
      {
        file: "client/_utils.js",
        find: "cookie: req.headers.cookie",
        replace: "own: req.headers.cookie",
      },
    ],
    detectedBy: [
      "own-sign-in-page.csrf-token",
      "get-session.on-server",
      "get-csrf-token.on-server",
    ],
  },
  {
    name: "csrf-token-not-taken-out",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "void 0 : response.csrfToken",
        replace: "void 0 : response.token",
      },
    ],
    detectedBy: ["get-csrf-token.in-browser"],
  },
  {
    name: "providers-asked-for-elsewhere",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: `fetchData)("providers", __NEXTAUTH, logger)`,
        replace: `fetchData)("csrf", __NEXTAUTH, logger)`,
      },
    ],
    detectedBy: [
      "own-sign-in-page.providers",
      "get-providers.in-browser",
      "get-providers.on-server",
      "get-providers.asks-providers-endpoint",
    ],
  },
  {
    name: "unknown-provider-signs-in",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "if (!(!provider || !(provider in providers))) {",
        replace: "if (provider) {",
      },
    ],
    detectedBy: ["sign-in-callback-url.unknown-provider"],
  },
  {
    name: "parameters-of-one-form",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "new URLSearchParams(authorizationParams)",
        replace: "new URLSearchParams({ ...authorizationParams })",
      },
    ],
    detectedBy: ["authorization.forms-of-parameters"],
  },
  {
    name: "request-of-the-context-unread",
    router: "pages",
    edits: [
      {
        file: "client/_utils.js",
        find: "req = _ref$req === void 0 ? ctx === null || ctx === void 0 ? void 0 : ctx.req : _ref$req;",
        replace: "req = _ref$req;",
      },
    ],
    detectedBy: ["get-session.of-context", "get-csrf-token.of-context"],
  },
  {
    name: "null-for-no-options",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "_ref5 = options !== null && options !== void 0 ? options : {}",
        replace: "_ref5 = options !== void 0 ? options : {}",
      },
    ],
    detectedBy: ["authorization.additional-parameters"],
  },
  {
    name: "link-to-the-home-page",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "_context6.t8 = callbackUrl;",
        replace: '_context6.t8 = isSupportingReturn && !_ref5.callbackUrl ? "/" : callbackUrl;',
      },
    ],
    detectedBy: ["sign-in-callback-url.default"],
  },
]
