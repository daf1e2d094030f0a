import type { Fault } from "./fault.ts"

/** Faults of the app's own pages, which the nextauth-url suite must detect. */
export const ownPageFaults: readonly Fault[] = [
  {
    name: "error-for-the-own-page-not-encoded",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "&error=${encodeURIComponent(error)}",
        replace: "&error=${error}",
      },
    ],
    detectedBy: ["pages.sign-in-query"],
  },
  {
    name: "own-error-page-ignored",
    router: "pages",
    edits: [{ file: "core/index.js", find: "if (pages.error) {", replace: "if (false) {" }],
    detectedBy: ["pages.error-own", "pages.error"],
  },
  {
    name: "own-error-page-for-every-error",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: 'case "error":\n        if (["Signin"',
        replace: 'case "error":\n        if (!pages.error && ["Signin"',
      },
    ],
    detectedBy: ["pages.error-of-sign-in", "pages.sign-in-error"],
  },
  {
    name: "sign-in-of-provider-without-error",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "signinUrl = `${signinUrl}&error=${encodeURIComponent(error)}`;",
        replace:
          "signinUrl = error === providerId ? signinUrl : `${signinUrl}&error=${encodeURIComponent(error)}`;",
      },
    ],
    detectedBy: ["pages.sign-in-of-provider"],
  },
]
