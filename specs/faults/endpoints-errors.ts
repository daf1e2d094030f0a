import type { Fault } from "./fault.ts"

/** Faults of the error page and of the page after a mail, which the endpoint suite must detect. */
export const errorPageFaults: readonly Fault[] = [
  {
    name: "access-denied-with-a-200",
    router: "pages",
    edits: [
      {
        file: "core/pages/error.js",
        find: 'status: 403,\n      heading: "Access Denied"',
        replace: 'status: 200,\n      heading: "Access Denied"',
      },
    ],
    detectedBy: ["error-page.code-in-path", "error-page.status-and-heading"],
  },
  {
    name: "error-codes-case-sensitive",
    router: "app",
    edits: [
      {
        file: "core/pages/error.js",
        find: "errors[error.toLowerCase()]",
        replace: "errors[error]",
      },
    ],
    detectedBy: [
      "error-page.access-denied",
      "error-page.code-in-path",
      "error-page.code-in-query-wins",
      "error-page.configuration",
      "error-page.status-and-heading",
      "error-page.verification",
      "error-page.way-back",
    ],
  },
  {
    name: "error-catch-all-is-configuration",
    router: "pages",
    edits: [
      {
        file: "core/pages/error.js",
        find: ": errors.default;",
        replace: ": errors.configuration;",
      },
    ],
    detectedBy: ["error-page.default", "hostile.no-reflected-markup"],
  },
  {
    name: "session-required-on-error-page",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: '"CredentialsSignin", "SessionRequired"]',
        replace: '"CredentialsSignin"]',
      },
    ],
    detectedBy: ["error-page.sign-in-errors"],
  },
  {
    name: "verification-on-sign-in-page",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: '"CredentialsSignin", "SessionRequired"]',
        replace: '"CredentialsSignin", "SessionRequired", "Verification"]',
      },
    ],
    detectedBy: [
      "error-page.own-errors",
      "error-page.status-and-heading",
      "error-page.verification",
      "error-page.way-back",
    ],
  },
  {
    name: "error-code-of-the-path-wins",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "error: (_ref2 = req.query.error) !== null && _ref2 !== void 0 ? _ref2 : nextauth === null || nextauth === void 0 ? void 0 : nextauth[1]",
        replace: "error: nextauth?.[1] ?? req.query.error",
      },
    ],
    detectedBy: ["error-page.code-in-query-wins"],
  },
  {
    name: "verify-request-links-to-endpoints",
    router: "app",
    edits: [
      { file: "core/pages/verify-request.js", find: "href: url.origin", replace: "href: url.base" },
    ],
    detectedBy: ["verify-request.page"],
  },
  {
    name: "query-in-page-title",
    router: "app",
    edits: [
      {
        file: "core/pages/index.js",
        find: "<title>${title}</title>",
        replace: "<title>${query?.title ?? title}</title>",
      },
    ],
    detectedBy: ["hostile.no-reflected-markup"],
  },
]
