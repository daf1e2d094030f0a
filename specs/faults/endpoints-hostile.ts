import type { Fault } from "./fault.ts"

/** Faults of answers to what no browser would send, which the endpoint suite must detect. */
export const hostileFaults: readonly Fault[] = [
  {
    name: "broken-json-forgiven",
    router: "app",
    edits: [
      {
        file: "next/utils.js",
        find: "return await req.json();",
        replace: "return await req.json().catch(() => undefined);",
      },
    ],
    detectedBy: ["hostile.broken-json-app-router"],
  },
  {
    name: "callback-url-made-text",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-url.js",
        find: "url: paramValue,",
        replace: "url: String(paramValue),",
      },
    ],
    detectedBy: ["hostile.callback-url-type"],
  },
  {
    name: "method-taken-from-a-header",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "headers: req.headers,\n      method: req.method,",
        replace:
          'headers: req.headers,\n      method: req.headers["x-http-method-override"] ?? req.method,',
      },
    ],
    detectedBy: ["hostile.headers"],
  },
  {
    name: "long-tokens-passed-over",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "if (!sessionToken) return response;",
        replace: "if (!sessionToken || sessionToken.length > 8192) return response;",
      },
    ],
    detectedBy: ["hostile.long-cookie"],
  },
  {
    name: "ten-pieces-of-a-cookie-at-most",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "if (name.startsWith(cookieName)) _classPrivateFieldGet(_chunks, this)[name] = _cookies[name];",
        replace:
          "if (name.startsWith(cookieName) && /(token|\\.\\d)$/.test(name)) _classPrivateFieldGet(_chunks, this)[name] = _cookies[name];",
      },
    ],
    detectedBy: ["hostile.many-cookies"],
  },
  {
    name: "providers-in-query-passed-over",
    router: "pages",
    edits: [
      {
        file: "core/pages/index.js",
        find: "          ...query,",
        replace: "          ...query,\n          providers: params.providers,",
      },
    ],
    detectedBy: ["hostile.providers-in-query"],
  },
  {
    name: "configuration-error-always-a-page",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: 'if (!htmlPages.includes(req.action) || req.method !== "GET") {',
        replace: 'if (req.method !== "GET") {',
      },
    ],
    detectedBy: ["callback-url.malformed-in-json"],
  },
  {
    name: "sign-in-page-keeps-its-csrf-token",
    router: "pages",
    edits: [
      {
        file: "core/pages/index.js",
        find: `          csrfToken: params.csrfToken,
          providers: params.providers,
          callbackUrl: params.callbackUrl,
          theme,
          ...query,`,
        replace: `          providers: params.providers,
          callbackUrl: params.callbackUrl,
          theme,
          ...query,
          csrfToken: params.csrfToken,`,
      },
    ],
    detectedBy: ["sign-in-page.csrf-token-of-query"],
  },
]
