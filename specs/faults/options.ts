import type { Fault } from "./fault.ts"

/** Faults that the options suite must detect. */
export const optionsFaults: readonly Fault[] = [
  {
    name: "sign-in-event-not-sent",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "(_events$signIn = events.signIn)",
        replace: "(_events$signIn = null)",
      },
    ],
    detectedBy: ["events.sign-in", "events.sign-in-only-when-successful"],
  },
  {
    name: "sign-out-event-without-token",
    router: "pages",
    edits: [{ file: "core/routes/signout.js", find: "token: decodedJwt", replace: "token: null" }],
    detectedBy: ["events.sign-out"],
  },
  {
    name: "session-event-not-sent",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "(_events$session = events.session)",
        replace: "(_events$session = null)",
      },
    ],
    detectedBy: ["events.session", "events.sign-in-only-when-successful"],
  },
  {
    name: "cookies-option-ignored",
    router: "pages",
    edits: [{ file: "core/init.js", find: "...authOptions.cookies", replace: "" }],
    detectedBy: [
      "secure-cookies.own-options-first",
      "cookies.shared-by-subdomains",
      "cookies.own",
      "jwt.own-encode",
      "jwt.max-age",
      "secret.option",
    ],
  },
  {
    name: "secure-cookies-option-ignored",
    router: "pages",
    edits: [
      {
        file: "core/init.js",
        find: "(_authOptions$useSecur = authOptions.useSecureCookies)",
        replace: "(_authOptions$useSecur = null)",
      },
    ],
    detectedBy: [
      "secure-cookies.option-false",
      "secure-cookies.option",
      "logger.own-debug",
      "logger.undefined-level",
    ],
  },
  {
    name: "own-sign-out-page-ignored",
    router: "pages",
    edits: [
      { file: "core/index.js", find: "if (pages.signOut) return", replace: "if (false) return" },
    ],
    detectedBy: ["pages.sign-out"],
  },
  {
    name: "own-error-page-query-broken",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: 'redirect: `${pages.error}${pages.error.includes("?") ? "&" : "?"}error=${error}`',
        replace: "redirect: `${pages.error}?error=${error}`",
      },
    ],
    detectedBy: ["pages.error"],
  },
  {
    name: "debug-always-on",
    router: "pages",
    edits: [
      { file: "utils/logger.js", find: "if (!debug) _logger.debug = function () {};", replace: "" },
    ],
    detectedBy: ["debug.off"],
  },
  {
    name: "sign-in-page-without-brand-colour",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: 'theme.brandColor && (0, _preact.h)("style"',
        replace: 'false && (0, _preact.h)("style"',
      },
    ],
    detectedBy: ["theme.pages"],
  },
  {
    name: "sign-in-callback-refuses-nobody",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `          if (!isAllowed) {
            return {
              redirect`,
        replace: `          if (false) {
            return {
              redirect`,
      },
    ],
    detectedBy: ["sign-in-callback.false"],
  },
  {
    name: "event-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "await ((_events$session = events.session)",
        replace: "void ((_events$session = events.session)",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "jwt-secret-ignored",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "_options$jwt === void 0 ? void 0 : _options$jwt.secret",
        replace: "true ? void 0 : _options$jwt.secret",
      },
      {
        file: "core/init.js",
        find: `      ...authOptions.jwt
`,
        replace: `      ...authOptions.jwt,
      secret
`,
      },
    ],
    detectedBy: ["jwt.own-secret", "get-token.needs-own-secret", "secret.falls-back-to-jwt-secret"],
  },
  {
    name: "own-cookies-make-the-others-insecure",
    router: "pages",
    edits: [
      {
        file: "core/init.js",
        find: "(_authOptions$useSecur = authOptions.useSecureCookies)",
        replace:
          "(_authOptions$useSecur = authOptions.cookies ? false : authOptions.useSecureCookies)",
      },
    ],
    detectedBy: ["cookies.some-own"],
  },
  {
    name: "debug-not-warned-of",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: 'if (options.debug) warnings.push("DEBUG_ENABLED");',
        replace: "",
      },
    ],
    detectedBy: ["debug.warned"],
  },
  {
    name: "route-named-anything",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: "return new _errors.MissingAPIRoute(",
        replace: "return new _errors.MissingSecret(",
      },
    ],
    detectedBy: ["route.misnamed"],
  },
  {
    name: "no-secret-in-development-is-an-error",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: 'if (!options.secret && process.env.NODE_ENV === "production") {',
        replace: "if (!options.secret) {",
      },
    ],
    detectedBy: ["secret.made-in-development"],
  },
  {
    name: "no-secret-not-warned-of",
    router: "pages",
    edits: [
      { file: "core/lib/assert.js", find: 'warnings.push("NO_SECRET")', replace: "void warnings" },
    ],
    detectedBy: ["secret.warned-in-development"],
  },
  {
    name: "secret-of-the-address-alone",
    router: "pages",
    edits: [
      {
        file: "core/lib/utils.js",
        find: `    ...url,
    ...authOptions
`,
        replace: `    ...url
`,
      },
    ],
    detectedBy: ["secret.changes-in-development"],
  },
  {
    name: "session-cookie-as-old-as-the-token",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "cookieExpires.setTime(cookieExpires.getTime() + sessionMaxAge * 1000);\n          const sessionCookies",
        replace:
          "cookieExpires.setTime(cookieExpires.getTime() + jwt.maxAge * 1000);\n          const sessionCookies",
      },
    ],
    detectedBy: ["session.max-age"],
  },
  {
    name: "own-decode-ignored",
    router: "pages",
    edits: [
      {
        file: "core/init.js",
        find: "decode: jwt.decode,\n      ...authOptions.jwt",
        replace: "...authOptions.jwt,\n      decode: jwt.decode",
      },
    ],
    detectedBy: ["jwt.own-decode"],
  },
  {
    name: "button-text-by-another-name",
    router: "pages",
    edits: [
      { file: "core/pages/signout.js", find: "--button-text-color:", replace: "--button-text:" },
    ],
    detectedBy: ["theme.button"],
  },
  {
    name: "debug-never-on",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "(authOptions.logger, authOptions.debug)",
        replace: "(authOptions.logger)",
      },
    ],
    detectedBy: ["debug.on"],
  },
  {
    name: "configuration-error-says-nothing",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "const message = `There is a problem with the server configuration. Check the server logs for more information.`;",
        replace: "const message = `Error`;",
      },
    ],
    detectedBy: ["configuration-error.as-json"],
  },
  {
    name: "own-sign-in-page-query-broken",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: '${pages.signIn}${pages.signIn.includes("?") ? "&" : "?"}callbackUrl=',
        replace: "${pages.signIn}?callbackUrl=",
      },
    ],
    detectedBy: ["pages.sign-in", "pages.sign-in-callback-url"],
  },
  {
    name: "own-sign-in-page-not-told-errors",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "signinUrl = `${signinUrl}&error=",
        replace: "signinUrl = `${signinUrl}&code=",
      },
    ],
    detectedBy: ["pages.sign-in-error", "pages.sign-in-query"],
  },
  {
    name: "own-page-after-the-mail-without-its-query",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "redirect: pages.verifyRequest,",
        replace: 'redirect: pages.verifyRequest.split("?")[0],',
      },
    ],
    detectedBy: ["pages.verify-request"],
  },
  {
    name: "secret-made-in-production",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: '!options.secret && process.env.NODE_ENV === "production"',
        replace: "!options.secret && options.secret === null",
      },
    ],
    detectedBy: ["secret.required-in-production"],
  },
  {
    name: "jwt-max-age-ignored",
    router: "pages",
    edits: [
      {
        file: "core/init.js",
        find: "      ...authOptions.jwt\n",
        replace: "      ...authOptions.jwt,\n      maxAge\n",
      },
    ],
    detectedBy: ["jwt.max-age-of-token", "jwt.max-age"],
  },
  {
    name: "get-token-ignores-decode",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "return await _decode({",
        replace: "return await (req.nextUrl ? _decode : decode)({",
      },
    ],
    detectedBy: ["get-token.own-decode"],
  },
  {
    name: "own-nonce-cookie-ignored",
    router: "pages",
    edits: [
      {
        file: "core/init.js",
        find: "...authOptions.cookies",
        replace: "...authOptions.cookies,\n      nonce: cookie.defaultCookies(false).nonce",
      },
    ],
    detectedBy: ["cookies.own-nonce"],
  },
  {
    name: "nonce-cookie-without-prefix",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "name: `${cookiePrefix}next-auth.nonce`",
        replace: "name: `next-auth.nonce`",
      },
    ],
    detectedBy: ["secure-cookies.names-of-checks"],
  },
  {
    name: "session-token-pieces-not-secure",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "      ...cookie,\n      name,\n      value\n    });",
        replace:
          "      ...cookie,\n      options: { ...cookie.options, secure: false },\n      name,\n      value\n    });",
      },
    ],
    detectedBy: ["secure-cookies.pieces"],
  },
  {
    name: "colour-scheme-of-the-system-alone",
    router: "pages",
    edits: [
      {
        file: "core/pages/index.js",
        find: '_theme$colorScheme !== void 0 ? _theme$colorScheme : "auto"',
        replace: 'false ? _theme$colorScheme : "auto"',
      },
    ],
    detectedBy: ["theme.colour-scheme"],
  },
  {
    name: "colour-scheme-auto-is-light",
    router: "pages",
    edits: [
      {
        file: "core/pages/index.js",
        find: '_theme$colorScheme !== void 0 ? _theme$colorScheme : "auto"',
        replace:
          '_theme$colorScheme === "auto" ? "light" : (_theme$colorScheme !== void 0 ? _theme$colorScheme : "auto")',
      },
    ],
    detectedBy: ["theme.of-the-system"],
  },
  {
    name: "button-of-the-mail-without-colour",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: 'id: "submitButton",\n      type: "submit"',
        replace: 'type: "submit"',
      },
    ],
    detectedBy: ["theme.sign-in-button"],
  },
  {
    name: "form-that-needs-a-script",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: 'type: "submit",\n      className: "button"',
        replace: 'type: "button",\n      onclick: "this.form.submit()",\n      className: "button"',
      },
    ],
    detectedBy: ["built-in-pages.without-javascript"],
  },
  {
    name: "environment-secret-before-option-of-endpoints",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "(_options$secret = options.secret) !== null",
        replace:
          "(_options$secret = process.env.NEXTAUTH_SECRET ? options.secret = process.env.NEXTAUTH_SECRET : options.secret) !== null",
      },
    ],
    detectedBy: ["secret.option-over-environment"],
  },
  {
    name: "environment-secret-before-option-of-route-handlers",
    router: "app",
    edits: [
      {
        file: "next/index.js",
        find: "(_options$secret2 = options.secret) !== null",
        replace:
          "(_options$secret2 = process.env.NEXTAUTH_SECRET ? options.secret = process.env.NEXTAUTH_SECRET : options.secret) !== null",
      },
    ],
    detectedBy: ["secret.option-over-environment"],
  },
  {
    name: "environment-secret-before-option-on-the-server",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "(_options$secret3 = (_options = options).secret) !== null",
        replace:
          "(_options$secret3 = (_options = options, process.env.NEXTAUTH_SECRET && (options.secret = process.env.NEXTAUTH_SECRET), options).secret) !== null",
      },
    ],
    detectedBy: ["server-session.secret-option-over-environment"],
  },
  {
    name: "theme-without-a-scheme-light",
    router: "pages",
    edits: [
      {
        file: "core/pages/index.js",
        find: '_theme$colorScheme !== void 0 ? _theme$colorScheme : "auto"',
        replace: '_theme$colorScheme !== void 0 ? _theme$colorScheme : "light"',
      },
    ],
    detectedBy: ["theme.of-the-system"],
  },
  {
    name: "logger-with-a-level-never-warns",
    router: "app",
    edits: [
      {
        file: "utils/logger.js",
        find: "  if (newLogger.warn) _logger.warn = newLogger.warn;",
        replace:
          "  if (Object.keys(newLogger).length) _logger.warn = newLogger.warn || function () {};",
      },
    ],
    detectedBy: ["logger.undefined-level"],
  },
  {
    name: "own-logger-without-the-error",
    router: "pages",
    edits: [
      {
        file: "utils/logger.js",
        find: "if (newLogger.error) _logger.error = newLogger.error;",
        replace:
          "if (newLogger.error) _logger.error = function (code) { newLogger.error(code, { error: new Error(code) }); };",
      },
    ],
    detectedBy: ["logger.own-error"],
  },
  {
    name: "own-debug-without-metadata",
    router: "pages",
    edits: [
      {
        file: "utils/logger.js",
        find: "if (newLogger.debug) _logger.debug = newLogger.debug;",
        replace: "if (newLogger.debug) _logger.debug = function (code) { newLogger.debug(code); };",
      },
    ],
    detectedBy: ["logger.own-debug"],
  },
  {
    name: "own-state-cookie-for-fifteen-minutes",
    router: "app",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "const maxAge = (_options$cookies$stat = options.cookies.state.options.maxAge) !== null && _options$cookies$stat !== void 0 ? _options$cookies$stat : STATE_MAX_AGE;",
        replace: "const maxAge = STATE_MAX_AGE;",
      },
    ],
    detectedBy: ["cookies.own"],
  },
  {
    name: "own-pkce-cookie-for-fifteen-minutes",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "const maxAge = (_options$cookies$pkce = options.cookies.pkceCodeVerifier.options.maxAge) !== null && _options$cookies$pkce !== void 0 ? _options$cookies$pkce : PKCE_MAX_AGE;",
        replace: "const maxAge = PKCE_MAX_AGE;",
      },
    ],
    detectedBy: ["cookies.own"],
  },
  {
    name: "cookie-cleaned-without-its-domain",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "maxAge: 0",
        replace: "domain: undefined, maxAge: 0",
      },
    ],
    detectedBy: ["cookies.shared-by-subdomains"],
  },
  {
    name: "callback-url-examined-by-its-default-name",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: "_req$cookies[(_options$cookies$call = (_options$cookies = options.cookies) === null || _options$cookies === void 0 || (_options$cookies = _options$cookies.callbackUrl) === null || _options$cookies === void 0 ? void 0 : _options$cookies.name) !== null && _options$cookies$call !== void 0 ? _options$cookies$call : defaultCallbackUrl.name]",
        replace: "_req$cookies[defaultCallbackUrl.name]",
      },
    ],
    detectedBy: ["cookies.own"],
  },
  {
    name: "theme-ignored-by-the-page-of-a-configuration-error",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: `(0, _pages.default)({
        theme
      })`,
        replace: "(0, _pages.default)({})",
      },
    ],
    detectedBy: ["theme.configuration-error"],
  },
]
