import type { Fault } from "./fault.ts"

/** Faults of what the address makes of the cookies, which the nextauth-url suite must detect. */
export const addressCookieFaults: readonly Fault[] = [
  {
    name: "csrf-cookie-without-host-prefix",
    router: "app",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: 'useSecureCookies ? "__Host-" : ""',
        replace: "cookiePrefix",
      },
    ],
    detectedBy: ["secure-cookies.names"],
  },
  {
    name: "session-cookie-over-http-too",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: `next-auth.session-token\`,
      options: {
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        secure: useSecureCookies`,
        replace: `next-auth.session-token\`,
      options: {
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        secure: false`,
      },
    ],
    detectedBy: ["secure-cookies.https", "https-site.sign-in"],
  },
  {
    name: "cookies-always-secure",
    router: "app",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: `next-auth.state\`,
      options: {
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        secure: useSecureCookies`,
        replace: `next-auth.state\`,
      options: {
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        secure: true`,
      },
    ],
    detectedBy: ["secure-cookies.http"],
  },
  {
    name: "callback-url-cookie-for-scripts",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: `next-auth.callback-url\`,
      options: {
        httpOnly: true,`,
        replace: `next-auth.callback-url\`,
      options: {`,
      },
    ],
    detectedBy: ["callback-url.cookie-not-for-scripts"],
  },
  {
    name: "csrf-cookie-below-the-base-path",
    router: "pages",
    edits: [
      {
        file: "core/init.js",
        find: "options: options.cookies.csrfToken.options",
        replace:
          'options: { ...options.cookies.csrfToken.options, path: url.path.replace("/api/auth", "") || "/" }',
      },
    ],
    detectedBy: ["base-path.cookies"],
  },
  {
    name: "server-session-reads-no-secure-cookie",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "options = Object.assign({}, args[2], {\n      providers: []",
        replace:
          "options = Object.assign({}, args[2], {\n      providers: [],\n      useSecureCookies: false",
      },
    ],
    detectedBy: ["https-site.session"],
  },
  {
    name: "signed-out-cookie-for-http-too",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: `.options,
        maxAge: 0`,
        replace: `.options,
        secure: false,
        maxAge: 0`,
      },
    ],
    detectedBy: ["secure-cookies.https"],
  },
]
