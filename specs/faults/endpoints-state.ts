import type { Fault } from "./fault.ts"

/** Faults of the state and its cookie, which the endpoint suite must detect. */
export const stateFaults: readonly Fault[] = [
  {
    name: "state-cookie-for-an-hour",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: 'next-auth.state`,\n      options: {\n        httpOnly: true,\n        sameSite: "lax",\n        path: "/",\n        secure: useSecureCookies,\n        maxAge: 60 * 15',
        replace:
          'next-auth.state`,\n      options: {\n        httpOnly: true,\n        sameSite: "lax",\n        path: "/",\n        secure: useSecureCookies,\n        maxAge: 60 * 60',
      },
    ],
    detectedBy: ["cookies.state"],
  },
  {
    name: "state-cookie-without-httponly",
    router: "app",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "next-auth.state`,\n      options: {\n        httpOnly: true,",
        replace: "next-auth.state`,\n      options: {",
      },
    ],
    detectedBy: ["cookies.state"],
  },
  {
    name: "state-always-the-same",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "_openidClient.generators.state()",
        replace: '"s".repeat(43)',
      },
    ],
    detectedBy: ["authorization.state-unguessable", "openid.request-unguessable"],
  },
  {
    name: "state-chosen-by-the-visitor",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "resParams.state = value;",
        replace: "resParams.state ??= value;",
      },
    ],
    detectedBy: ["authorization.state-fixed"],
  },
  {
    name: "state-in-the-clear",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "resParams.state = value;",
        replace:
          'resParams.state = value;\n    cookies.push({ name: "next-auth.plain-state", value, options: options.cookies.state.options });',
      },
    ],
    detectedBy: ["checks.default", "checks.nonce", "checks.requested", "cookies.state-alone"],
  },
  {
    name: "state-cookie-tells-the-state",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: '    enc: "A256GCM"\n  })',
        replace: '    enc: "A256GCM",\n    ...(token.value && { state: token.value })\n  })',
      },
    ],
    detectedBy: ["cookies.state-encrypted"],
  },
]
