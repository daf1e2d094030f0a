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
]
