import type { Fault } from "./fault.ts"

const file = "next/middleware.js"

/** Faults that the middleware suite must detect. */
export const middlewareFaults: readonly Fault[] = [
  {
    name: "middleware-function-without-token",
    router: "pages",
    edits: [
      {
        file,
        find: `args[0].nextauth = {
        token
      };`,
        replace: "args[0].nextauth = { token: null };",
      },
    ],
    detectedBy: ["middleware.function-token"],
  },
  {
    name: "called-middleware-without-options",
    router: "pages",
    edits: [
      {
        file,
        find: "return handleMiddleware(...args);",
        replace: "return handleMiddleware(args[0]);",
      },
    ],
    detectedBy: ["middleware.called"],
  },
  {
    name: "middleware-fails-open",
    router: "pages",
    edits: [{ file, find: "_await$options$callba : !!token;", replace: "true : true;" }],
    detectedBy: [
      "middleware.tokens-only",
      "middleware.anonymous",
      "middleware.signed-out",
      "middleware.forged",
      "middleware.expired",
      "middleware.bearer",
      "middleware.malformed-bearer",
      "middleware.callback-url",
      "middleware.matcher",
      "middleware.page-data",
      "middleware.authorized",
      "middleware.function-only-when-authorized",
      "middleware.own-sign-in-page",
      "middleware.own-pages-exactly",
      "middleware.secure-cookie",
      "middleware.own-decode",
      "middleware.own-cookie",
      "middleware.whole-site",
      "middleware.base-path",
      "middleware.proxy-file",
    ],
  },
  {
    name: "middleware-forgets-query",
    router: "pages",
    edits: [
      {
        file,
        find: "`${basePath}${pathname}${search}`",
        replace: "`${basePath}${pathname}`",
      },
    ],
    detectedBy: ["middleware.callback-url", "middleware.base-path"],
  },
  {
    name: "middleware-ignores-secret-option",
    router: "pages",
    edits: [
      {
        file,
        find: "(_options$secret = options === null || options === void 0 ? void 0 : options.secret)",
        replace: "(_options$secret = void 0)",
      },
    ],
    detectedBy: ["middleware.secret-option", "middleware.own-decode", "middleware.own-cookie"],
  },
  {
    name: "middleware-ignores-decode",
    router: "pages",
    edits: [
      {
        file,
        find: "decode: options === null || options === void 0 || (_options$jwt = options.jwt) === null || _options$jwt === void 0 ? void 0 : _options$jwt.decode,",
        replace: "",
      },
    ],
    detectedBy: ["middleware.own-decode", "middleware.secret-option", "middleware.own-cookie"],
  },
  {
    name: "middleware-ignores-cookie-name",
    router: "pages",
    edits: [{ file, find: "_options$cookies.name,", replace: "void 0," }],
    detectedBy: ["middleware.own-cookie", "middleware.own-decode", "middleware.secret-option"],
  },
  {
    name: "middleware-function-for-everyone",
    router: "pages",
    edits: [
      { file, find: "if (isAuthorized) return", replace: "if (isAuthorized || onSuccess) return" },
    ],
    detectedBy: ["middleware.authorized", "middleware.function-only-when-authorized"],
  },
  {
    name: "middleware-authorized-without-request",
    router: "app",
    edits: [
      {
        file,
        find: `    req,
    token
  }))) !== null`,
        replace: `    req: { nextUrl: {} },
    token
  }))) !== null`,
      },
    ],
    detectedBy: ["middleware.authorized-arguments"],
  },
  {
    name: "middleware-own-pages-by-prefix",
    router: "app",
    edits: [
      {
        file,
        find: "[signInPage, errorPage].includes(pathname)",
        replace: "[signInPage, errorPage].some(page => pathname.startsWith(page))",
      },
    ],
    detectedBy: ["middleware.own-pages-exactly"],
  },
  {
    name: "middleware-forgets-base-path",
    router: "app",
    edits: [
      {
        file,
        find: "new URL(`${basePath}${signInPage}`, origin)",
        replace: "new URL(`${signInPage}`, origin)",
      },
    ],
    detectedBy: ["middleware.base-path"],
  },
  {
    name: "middleware-passes-without-secret",
    router: "pages",
    edits: [{ file, find: "return _server.NextResponse.redirect(errorUrl);", replace: "return;" }],
    detectedBy: ["middleware.no-secret", "middleware.own-pages-open"],
  },
  {
    name: "middleware-guards-assets",
    router: "pages",
    edits: [{ file, find: `["/_next", "/favicon.ico"]`, replace: "[]" }],
    detectedBy: ["middleware.assets-open"],
  },
  {
    name: "configuration-error-on-the-built-in-page",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "if (!(pages !== null && pages !== void 0 && pages.error) || authOnErrorPage) {",
        replace: "if (true) {",
      },
    ],
    detectedBy: ["error-page.own-for-configuration"],
  },
  {
    name: "error-page-leads-to-itself",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "if (!(pages !== null && pages !== void 0 && pages.error) || authOnErrorPage) {",
        replace: "if (!(pages !== null && pages !== void 0 && pages.error)) {",
      },
    ],
    detectedBy: ["error-page.built-in-where-guarded"],
  },
  {
    name: "middleware-guards-its-endpoints",
    router: "pages",
    edits: [
      {
        file: "next/middleware.js",
        find: "`${basePath}${pathname}`.startsWith(authPath)",
        replace: "`${basePath}${pathname}` === authPath",
      },
    ],
    detectedBy: ["middleware.endpoints-open"],
  },
  {
    name: "middleware-wants-a-user-in-the-token",
    router: "pages",
    edits: [
      {
        file: "next/middleware.js",
        find: "_await$options$callba : !!token;",
        replace: "_await$options$callba : !!(token && token.user);",
      },
    ],
    detectedBy: ["middleware.proxy-file-signed-in"],
  },
  {
    name: "middleware-takes-null-for-a-token",
    router: "app",
    edits: [
      {
        file: "next/middleware.js",
        find: "_await$options$callba : !!token;",
        replace: "_await$options$callba : token !== undefined;",
      },
    ],
    detectedBy: ["middleware.page-components"],
  },
  {
    name: "middleware-prolongs-the-session",
    router: "pages",
    edits: [
      {
        file,
        find: "  if (isAuthorized) return",
        replace: `  if (isAuthorized && !onSuccess) {
    const response = _server.NextResponse.next();
    response.cookies.set("next-auth.session-token", await (0, _jwt.encode)({ token, secret }));
    return response;
  }
  if (isAuthorized) return`,
      },
    ],
    detectedBy: ["middleware.verifies-only"],
  },
  {
    name: "middleware-reads-one-cookie",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: `} of _cookies.getAll()) {
        if (name.startsWith(cookieName)) {`,
        replace: `} of _cookies.getAll()) {
        if (name === cookieName) {`,
      },
    ],
    detectedBy: ["middleware.chunked-token"],
  },
  {
    name: "middleware-without-auth-secret",
    router: "pages",
    edits: [
      {
        file: "next/middleware.js",
        find: "_ref : process.env.AUTH_SECRET;",
        replace: "_ref : void 0;",
      },
    ],
    detectedBy: ["auth-secret.middleware", "auth-secret.get-token", "auth-secret.server-session"],
  },
  {
    name: "environment-secret-before-option-of-middleware",
    router: "app",
    edits: [
      {
        file: "next/middleware.js",
        find: "(_options$secret = options === null || options === void 0 ? void 0 : options.secret) !== null && _options$secret !== void 0 ? _options$secret : process.env.NEXTAUTH_SECRET)",
        replace:
          "(_options$secret = process.env.NEXTAUTH_SECRET) !== null && _options$secret !== void 0 ? _options$secret : options === null || options === void 0 ? void 0 : options.secret)",
      },
    ],
    detectedBy: ["middleware.secret-option-over-environment"],
  },
  {
    name: "wrapped-function-needs-options",
    router: "pages",
    edits: [
      {
        file: "next/middleware.js",
        find: "options === null || options === void 0 || (_options$pages = options.pages) === null",
        replace: "(_options$pages = options.pages) === null",
      },
    ],
    detectedBy: ["middleware.function-without-options"],
  },
  {
    name: "error-page-by-default-elsewhere",
    router: "app",
    edits: [
      {
        file: "next/middleware.js",
        find: '_options$pages$error : "/api/auth/error"',
        replace: '_options$pages$error : "/error"',
      },
    ],
    detectedBy: ["middleware.no-secret"],
  },
  {
    name: "error-page-beside-the-base-path",
    router: "pages",
    edits: [
      {
        file: "next/middleware.js",
        find: "`${basePath}${errorPage}`",
        replace: "`${errorPage}`",
      },
    ],
    detectedBy: ["middleware.no-secret-under-base-path"],
  },
  {
    name: "middleware-redirect-kept-for-good",
    router: "pages",
    edits: [
      {
        file,
        find: "_server.NextResponse.redirect(signInUrl)",
        replace: "_server.NextResponse.redirect(signInUrl, 308)",
      },
    ],
    detectedBy: [
      "middleware.anonymous",
      "middleware.signed-out",
      "middleware.forged",
      "middleware.expired",
      "middleware.bearer",
      "middleware.malformed-bearer",
      "middleware.callback-url",
      "middleware.matcher",
      "middleware.authorized",
      "middleware.own-sign-in-page",
      "middleware.base-path",
      "middleware.called",
      "middleware.function-only-when-authorized",
      "middleware.function-without-options",
      "middleware.own-cookie",
      "middleware.own-decode",
      "middleware.own-pages-exactly",
      "middleware.proxy-file",
      "middleware.secret-option",
      "middleware.secure-cookie",
      "middleware.tokens-only",
      "middleware.whole-site",
    ],
  },
  {
    name: "redirect-to-the-error-page-kept-for-good",
    router: "app",
    edits: [
      {
        file,
        find: "_server.NextResponse.redirect(errorUrl)",
        replace: "_server.NextResponse.redirect(errorUrl, 308)",
      },
    ],
    detectedBy: ["middleware.no-secret", "middleware.no-secret-under-base-path"],
  },
  {
    name: "wrapped-function-without-the-event",
    router: "pages",
    edits: [{ file, find: "await middleware(...args)", replace: "await middleware(args[0])" }],
    detectedBy: ["middleware.function-event"],
  },
]
