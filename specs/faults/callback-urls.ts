import type { Fault } from "./fault.ts"

const sameOrigin = "else if (new URL(url).origin === baseUrl) return url;"

/** Faults of where users are sent, which the nextauth-url suite must detect. */
export const callbackUrlFaults: readonly Fault[] = [
  {
    name: "redirect-accepts-foreign-origin",
    router: "pages",
    edits: [
      {
        file: "core/lib/default-callbacks.js",
        find: sameOrigin,
        replace: "else if (new URL(url).origin) return url;",
      },
    ],
    detectedBy: [
      "callback-url.foreign",
      "sign-in-callback-url.foreign",
      "sign-out-callback-url.foreign",
      "sign-out-callback-url.no-redirect",
    ],
  },
  {
    name: "redirect-compares-beginnings",
    router: "app",
    edits: [
      {
        file: "core/lib/default-callbacks.js",
        find: sameOrigin,
        replace: "else if (new URL(url) && url.startsWith(baseUrl)) return url;",
      },
    ],
    detectedBy: ["callback-url.foreign"],
  },
  {
    name: "redirect-accepts-other-ports",
    router: "pages",
    edits: [
      {
        file: "core/lib/default-callbacks.js",
        find: sameOrigin,
        replace: "else if (new URL(url).hostname === new URL(baseUrl).hostname) return url;",
      },
    ],
    detectedBy: ["callback-url.foreign"],
  },
  {
    name: "redirect-loses-query",
    router: "pages",
    edits: [
      {
        file: "core/lib/default-callbacks.js",
        find: "return `${baseUrl}${url}`;",
        replace: 'return `${baseUrl}${url.split("?")[0]}`;',
      },
    ],
    detectedBy: [
      "callback-url.relative",
      "sign-in-callback-url.option",
      "sign-in-callback-url.any-provider",
      "sign-out-callback-url.option",
      "sign-out-callback-url.no-redirect",
    ],
  },
  {
    name: "redirect-callback-ignored",
    router: "app",
    edits: [
      {
        file: "core/init.js",
        find: "...authOptions.callbacks\n",
        replace:
          "...authOptions.callbacks, redirect: _defaultCallbacks.defaultCallbacks.redirect\n",
      },
    ],
    detectedBy: ["redirect-callback.decides", "redirect-callback.arguments"],
  },
  {
    name: "callback-url-cookie-trusted",
    router: "app",
    edits: [
      {
        file: "core/lib/callback-url.js",
        find: `callbackUrl = await callbacks.redirect({
      url: cookieValue,
      baseUrl: url.origin
    });`,
        replace: "callbackUrl = cookieValue;",
      },
    ],
    detectedBy: ["callback-url.foreign", "callback-url.relative"],
  },
  {
    name: "callback-url-of-any-scheme",
    router: "pages",
    edits: [{ file: "core/lib/assert.js", find: "/^https?:/", replace: "/:/" }],
    detectedBy: ["callback-url.malformed-reported", "callback-url.malformed-answer"],
  },
  {
    name: "redirect-compares-hosts",
    router: "pages",
    edits: [
      {
        file: "core/lib/default-callbacks.js",
        find: "else if (new URL(url).origin === baseUrl) return url;",
        replace: "else if (new URL(url).host === baseUrl) return url;",
      },
    ],
    detectedBy: ["callback-url.same-origin", "callback.callback-url", "signout.callback-url"],
  },
  {
    name: "callback-url-cookie-of-http-asserted",
    router: "app",
    edits: [
      {
        file: "core/lib/assert.js",
        find: '(0, _cookie.defaultCookies)((_options$useSecureCoo = options.useSecureCookies) !== null && _options$useSecureCoo !== void 0 ? _options$useSecureCoo : url.base.startsWith("https://"))',
        replace: "(0, _cookie.defaultCookies)(false)",
      },
    ],
    detectedBy: ["callback-url.malformed-reported"],
  },
]
