import type { Fault } from "./fault.ts"

/** Faults of what components show, which the use-session suite must detect. */
export const componentFaults: readonly Fault[] = [
  {
    name: "session-for-the-first-component-alone",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "var value = React.useContext(SessionContext);",
        replace:
          'var value = React.useContext(SessionContext);\n  var id = React.useId();\n  if (typeof window !== "undefined") __NEXTAUTH._reader = __NEXTAUTH._reader || id;\n  if (value && __NEXTAUTH._reader !== id) value = _objectSpread(_objectSpread({}, value), {}, { data: undefined, status: "loading" });',
      },
    ],
    detectedBy: ["use-session.shared-by-components"],
  },
  {
    name: "session-fetched-by-each-component",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "var value = React.useContext(SessionContext);",
        replace:
          "var value = React.useContext(SessionContext);\n  React.useEffect(function () { getSession({ broadcast: false }); }, []);",
      },
    ],
    detectedBy: ["use-session.fetched-once"],
  },
  {
    name: "get-session-answers-with-the-user",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: '_context3.abrupt("return", session);',
        replace: '_context3.abrupt("return", session && session.user);',
      },
    ],
    detectedBy: ["get-session.signed-in"],
  },
  {
    name: "signed-out-session-is-an-object",
    router: "pages",
    edits: [
      {
        file: "client/_utils.js",
        find: "Object.keys(data).length > 0 ? data : null",
        replace: "data",
      },
      {
        file: "react/index.js",
        find: "return props.session;\n    }),",
        replace: "return props.session || {};\n    }),",
      },
    ],
    detectedBy: ["login-button.signed-out"],
  },
  {
    name: "first-session-not-shown",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: 'setSession(__NEXTAUTH._session);\n            return _context.abrupt("return");',
        replace: 'return _context.abrupt("return");',
      },
    ],
    detectedBy: [
      "login-button.signed-in",
      "login-button.signs-in",
      "use-session.loading-then-authenticated",
    ],
  },
  {
    name: "sign-out-without-its-token",
    router: "pages",
    edits: [
      { file: "react/index.js", find: "csrfToken: _context7.t2,", replace: "csrf: _context7.t2," },
    ],
    detectedBy: ["login-button.signs-out"],
  },
]
