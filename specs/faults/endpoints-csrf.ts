import type { Fault } from "./fault.ts"

/** Faults of CSRF tokens and their cookie, which the endpoint suite must detect. */
export const csrfFaults: readonly Fault[] = [
  {
    name: "csrf-cookie-without-httponly",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "next-auth.csrf-token`,\n      options: {\n        httpOnly: true,",
        replace: "next-auth.csrf-token`,\n      options: {",
      },
    ],
    detectedBy: ["cookies.csrf-token", "cookies.unseen", "csrf.cookie-host-only"],
  },
  {
    name: "csrf-signature-not-checked",
    router: "pages",
    edits: [
      {
        file: "core/lib/csrf-token.js",
        find: "if (csrfTokenHash === expectedCsrfTokenHash) {",
        replace: "if (csrfTokenHash) {",
      },
    ],
    detectedBy: ["csrf.signed-cookie"],
  },
  {
    name: "csrf-token-not-compared",
    router: "app",
    edits: [
      {
        file: "core/lib/csrf-token.js",
        find: "isPost && csrfToken === bodyValue",
        replace: "isPost",
      },
    ],
    detectedBy: [
      "csrf.required-for-session-update",
      "csrf.required-for-sign-in",
      "csrf.token-in-form-only",
    ],
  },
  {
    name: "csrf-token-optional",
    router: "pages",
    edits: [
      {
        file: "core/lib/csrf-token.js",
        find: "isPost && csrfToken === bodyValue",
        replace: "isPost && csrfToken === (bodyValue ?? csrfToken)",
      },
    ],
    detectedBy: [
      "csrf.required-for-session-update",
      "csrf.required-for-sign-in",
      "csrf.token-in-form-only",
    ],
  },
  {
    name: "csrf-token-taken-from-query",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "csrfToken: (_req$body2 = req.body) === null || _req$body2 === void 0 ? void 0 : _req$body2.csrfToken,",
        replace: "csrfToken: req.body?.csrfToken ?? req.query?.csrfToken,",
      },
    ],
    detectedBy: ["csrf.token-in-form-only"],
  },
  {
    name: "csrf-token-shared-by-visitors",
    router: "pages",
    edits: [
      {
        file: "core/lib/csrf-token.js",
        find: '(0, _crypto.randomBytes)(32).toString("hex")',
        replace: '(0, _crypto.createHash)("sha256").update(options.secret).digest("hex")',
      },
    ],
    detectedBy: ["csrf.per-visitor", "csrf.required-for-sign-in"],
  },
  {
    name: "csrf-cookie-set-again",
    router: "pages",
    edits: [
      {
        file: "core/lib/csrf-token.js",
        find: "        csrfTokenVerified,\n        csrfToken\n",
        replace: "        csrfTokenVerified,\n        csrfToken,\n        cookie: cookieValue\n",
      },
    ],
    detectedBy: ["cookies.state-alone", "csrf.required-for-session-update", "csrf.stable"],
  },
  {
    name: "csrf-answer-cached",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: 'value: "private, no-cache, no-store"',
        replace: 'value: "public, max-age=60"',
      },
    ],
    detectedBy: ["csrf.not-stored"],
  },
  {
    name: "csrf-answer-says-more",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "csrfToken: options.csrfToken\n          },",
        replace: "csrfToken: options.csrfToken,\n            verified: false\n          },",
      },
    ],
    detectedBy: ["csrf.signed-cookie", "csrf.stable", "csrf.token"],
  },
  {
    name: "mail-without-csrf-token",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "if (options.csrfTokenVerified && options.provider) {",
        replace:
          'if ((options.csrfTokenVerified || options.provider?.type === "email") && options.provider) {',
      },
    ],
    detectedBy: ["csrf.required-for-sign-in"],
  },
]
