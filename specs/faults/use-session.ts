import type { Fault } from "./fault.ts"

/** Faults that the use-session suite must detect. */
export const useSessionFaults: readonly Fault[] = [
  {
    name: "use-session-skips-loading",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "React.useState(!hasInitialSession)",
        replace: "React.useState(false)",
      },
    ],
    detectedBy: [
      "use-session.loading-then-authenticated",
      "use-session.loading-then-unauthenticated",
      "use-session.loading-in-html",
      "use-session.null-after-failure",
      "required-session.given-where-signed-in",
      "required-session.returns-after-sign-in",
      "required-session.kept-valid",
      "required-session.on-unauthenticated-not-called",
    ],
  },
  {
    name: "initial-session-starts-loading",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "React.useState(!hasInitialSession)",
        replace: "React.useState(true)",
      },
    ],
    detectedBy: [
      "initial-session.authenticated-at-once",
      "initial-session.unauthenticated-at-once",
      "initial-session.in-html",
    ],
  },
  {
    name: "initial-session-fetched-again",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "storageEvent || __NEXTAUTH._session === undefined",
        replace: "storageEvent || !event",
      },
    ],
    detectedBy: ["initial-session.not-fetched-again", "initial-session.authenticated-at-once"],
  },
  {
    name: "required-session-forgets-page",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: `error: "SessionRequired",
        callbackUrl: window.location.href`,
        replace: `error: "SessionRequired",
        callbackUrl: window.location.origin`,
      },
    ],
    detectedBy: ["required-session.remembers-page", "required-session.returns-after-sign-in"],
  },
  {
    name: "required-session-with-another-code",
    router: "pages",
    edits: [
      { file: "react/index.js", find: `error: "SessionRequired"`, replace: `error: "Signin"` },
    ],
    detectedBy: ["required-session.error-code"],
  },
  {
    name: "required-session-never-sends-away",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "if (onUnauthenticated) onUnauthenticated();else window.location.href = url;",
        replace: "if (onUnauthenticated) onUnauthenticated();",
      },
    ],
    detectedBy: [
      "required-session.sends-to-sign-in",
      "required-session.error-code",
      "required-session.remembers-page",
      "required-session.returns-after-sign-in",
      "required-session.kept-valid",
      "required-session.under-base-path",
    ],
  },
  {
    name: "required-session-ignores-on-unauthenticated",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "if (onUnauthenticated) onUnauthenticated();else window.location.href = url;",
        replace: "window.location.href = url;",
      },
    ],
    detectedBy: ["required-session.on-unauthenticated", "required-session.never-unauthenticated"],
  },
  {
    name: "required-session-says-unauthenticated",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: `update: value.update,
      status: "loading"`,
        replace: `update: value.update,
      status: value.status`,
      },
    ],
    detectedBy: ["required-session.never-unauthenticated"],
  },
  {
    name: "on-unauthenticated-called-while-loading",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "if (onUnauthenticated) onUnauthenticated();else window.location.href = url;\n    }",
        replace:
          "if (onUnauthenticated) onUnauthenticated();else window.location.href = url;\n    } else if (required && onUnauthenticated) onUnauthenticated();",
      },
    ],
    detectedBy: [
      "required-session.on-unauthenticated",
      "required-session.never-unauthenticated",
      "required-session.on-unauthenticated-not-called",
    ],
  },
  {
    name: "on-unauthenticated-called-once-signed-in",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "}, [requiredAndNotLoading, onUnauthenticated]);",
        replace: `}, [requiredAndNotLoading, onUnauthenticated]);
  React.useEffect(function () {
    if (required && onUnauthenticated && value.status === "authenticated") onUnauthenticated();
  }, [value.status]);`,
      },
    ],
    detectedBy: ["required-session.on-unauthenticated-not-called"],
  },
  {
    name: "failed-fetch-leaves-data-undefined",
    router: "app",
    edits: [
      {
        file: "client/_utils.js",
        find: `return _context.abrupt("return", null);`,
        replace: `return _context.abrupt("return", undefined);`,
      },
    ],
    detectedBy: [
      "use-session.null-after-failure",
      "get-session.null-after-failure",
      "update.keeps-session-after-failure",
    ],
  },
  {
    name: "failed-fetch-taken-for-a-session",
    router: "pages",
    edits: [{ file: "client/_utils.js", find: "if (res.ok) {", replace: "if (true) {" }],
    detectedBy: ["use-session.null-after-failure", "client-fetch-error.in-browser-console"],
  },
  {
    name: "failed-fetch-not-logged",
    router: "app",
    edits: [
      {
        file: "client/_utils.js",
        find: `logger.error("CLIENT_FETCH_ERROR", {`,
        replace: `void ({`,
      },
    ],
    detectedBy: ["client-fetch-error.in-browser-console", "client-fetch-error.reported-to-server"],
  },
  {
    name: "client-errors-kept-from-server",
    router: "pages",
    edits: [
      {
        file: "utils/logger.js",
        find: "if (!navigator.sendBeacon) {",
        replace: `return _context.abrupt("return");
                if (!navigator.sendBeacon) {`,
      },
    ],
    detectedBy: ["client-fetch-error.reported-to-server"],
  },
  {
    name: "signed-out-session-undefined",
    router: "pages",
    edits: [
      {
        file: "client/_utils.js",
        find: `return _context.abrupt("return", Object.keys(data).length > 0 ? data : null);`,
        replace: `return _context.abrupt("return", Object.keys(data).length > 0 ? data : undefined);`,
      },
    ],
    detectedBy: [
      "get-session.signed-out",
      "get-session.asks-session-endpoint",
      "use-session.loading-then-unauthenticated",
      "update.ignored-when-signed-out",
      "required-session.never-unauthenticated",
      "access-token.in-get-session",
    ],
  },
  {
    name: "session-fetched-on-each-page",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "  React.useEffect(function () {\n    __NEXTAUTH._getSession = ",
        replace:
          '  React.useEffect(function () {\n    if (__NEXTAUTH._session !== undefined) __NEXTAUTH._getSession({ event: "storage" });\n  }, [props.children]);\n  React.useEffect(function () {\n    __NEXTAUTH._getSession = ',
      },
    ],
    detectedBy: ["custom-session-handling.no-further-request"],
  },
  {
    name: "update-drops-data",
    router: "app",
    edits: [
      { file: "react/index.js", find: "_context2.t4 = data;", replace: "_context2.t4 = {};" },
    ],
    detectedBy: [
      "update.reaches-jwt-callback",
      "update.shown-in-components",
      "update.written-back",
      "update.posts-to-session-endpoint",
    ],
  },
  {
    name: "update-only-reads",
    router: "pages",
    edits: [{ file: "react/index.js", find: "req: _context2.t6", replace: "req: undefined" }],
    detectedBy: [
      "update.reaches-jwt-callback",
      "update.shown-in-components",
      "update.written-back",
      "update.posts-to-session-endpoint",
    ],
  },
  {
    name: "update-not-shown",
    router: "pages",
    edits: [{ file: "react/index.js", find: "setSession(newSession);", replace: "" }],
    detectedBy: ["update.reloads-session", "update.shown-in-components"],
  },
  {
    name: "update-answers-from-memory",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "newSession = _context2.sent;",
        replace: "newSession = _context2.sent && session;",
      },
    ],
    detectedBy: [
      "update.reloads-session",
      "update.reaches-jwt-callback",
      "update.shown-in-components",
    ],
  },
  {
    name: "update-never-loading",
    router: "pages",
    edits: [{ file: "react/index.js", find: "setLoading(true);", replace: "" }],
    detectedBy: ["update.loading-meanwhile"],
  },
  {
    name: "update-signs-out-on-failure",
    router: "app",
    edits: [{ file: "react/index.js", find: "if (newSession) {", replace: "if (true) {" }],
    detectedBy: ["update.keeps-session-after-failure"],
  },
  {
    name: "update-sent-when-signed-out",
    router: "pages",
    edits: [
      { file: "react/index.js", find: "if (!(loading || !session)) {", replace: "if (!loading) {" },
    ],
    detectedBy: ["update.ignored-when-signed-out"],
  },
  {
    name: "update-without-trigger",
    router: "app",
    edits: [
      {
        file: "core/routes/session.js",
        find: `...(isUpdate && {
          trigger: "update"
        }),`,
        replace: "",
      },
    ],
    detectedBy: [
      "update.reaches-jwt-callback",
      "update.shown-in-components",
      "update.written-back",
      "jwt-callback.update-arguments",
    ],
  },
  {
    name: "update-merged-without-callback",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "response.body = updatedSession;",
        replace:
          "response.body = isUpdate ? { ...updatedSession, ...newSession } : updatedSession;",
      },
    ],
    detectedBy: ["update.changes-nothing-by-itself"],
  },
  {
    name: "provider-required-in-production",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: `if (!value && process.env.NODE_ENV !== "production") {`,
        replace: "if (!value) {",
      },
    ],
    detectedBy: ["use-session.undefined-without-provider"],
  },
  {
    name: "session-provider-ignores-base-path",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "if (basePath) __NEXTAUTH.basePath = basePath;",
        replace: "",
      },
    ],
    detectedBy: ["session-provider.base-path"],
  },
  {
    name: "on-unauthenticated-and-sent-away",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "if (onUnauthenticated) onUnauthenticated();else window",
        replace: "if (onUnauthenticated) onUnauthenticated(); window",
      },
    ],
    detectedBy: ["required-session.on-unauthenticated"],
  },
]
