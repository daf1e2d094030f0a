import type { Fault } from "./fault.ts"

/** Faults of the other pages and answers, which the endpoint suite must detect. */
export const endpointFaults: readonly Fault[] = [
  {
    name: "providers-with-secret",
    router: "pages",
    edits: [
      {
        file: "core/routes/providers.js",
        find: "        callbackUrl\n      };",
        replace:
          "        callbackUrl,\n        clientSecret: providers.find((one) => one.id === id).clientSecret\n      };",
      },
    ],
    detectedBy: ["providers.list", "providers.without-credentials"],
  },
  {
    name: "providers-with-relative-addresses",
    router: "app",
    edits: [
      {
        file: "core/routes/providers.js",
        find: "        signinUrl,\n        callbackUrl\n      };",
        replace: "        signinUrl: new URL(signinUrl).pathname,\n        callbackUrl\n      };",
      },
    ],
    detectedBy: ["providers.list"],
  },
  {
    name: "unknown-error-unexplained",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: "? _errors$errorType : errors.default",
        replace: "? _errors$errorType : undefined",
      },
    ],
    detectedBy: ["sign-in-page.default-error", "sign-in-page.error-messages"],
  },
  {
    name: "every-error-the-catch-all",
    router: "app",
    edits: [
      {
        file: "core/pages/signin.js",
        find: "errorType && ((_errors$errorType = errors[errorType])",
        replace: "errorType && ((_errors$errorType = errors.default)",
      },
    ],
    detectedBy: [
      "sign-in-page.error-messages",
      "sign-in-page.explains-errors",
      "sign-in-page.form-beside-error",
    ],
  },
  {
    name: "anyone-writes-the-log",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "if (authOptions.logger) {",
        replace: "if (true) {",
      },
    ],
    detectedBy: ["client-log.ignored"],
  },
  {
    name: "client-log-without-message",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: "_logger.default[level](code, metadata);",
        replace: "_logger.default[level](code, {});",
      },
    ],
    detectedBy: ["client-log.own-logger"],
  },
  {
    name: "own-logger-ignored",
    router: "pages",
    edits: [
      {
        file: "utils/logger.js",
        find: "if (newLogger.error) _logger.error = newLogger.error;",
        replace: "",
      },
    ],
    detectedBy: ["client-log.own-logger", "client-log.unknown-level", "logger.own"],
  },
  {
    name: "own-warnings-ignored",
    router: "pages",
    edits: [
      {
        file: "utils/logger.js",
        find: "if (newLogger.warn) _logger.warn = newLogger.warn;",
        replace: "",
      },
    ],
    detectedBy: ["logger.own"],
  },
  {
    name: "unsupported-is-fine",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "status: 400,\n    body: `Error: This action",
        replace: "status: 200,\n    body: `Error: This action",
      },
    ],
    detectedBy: [
      "unsupported.get-log",
      "unsupported.method-pages",
      "unsupported.post",
      "unsupported.unknown-action",
    ],
  },
  {
    name: "colour-named-undefined",
    router: "pages",
    edits: [
      {
        file: "core/pages/error.js",
        find: '(theme === null || theme === void 0 ? void 0 : theme.brandColor) && (0, _preact.h)("style"',
        replace: '(0, _preact.h)("style"',
      },
    ],
    detectedBy: ["built-in-pages.no-colour-of-none"],
  },
  {
    name: "system-without-a-say",
    router: "pages",
    edits: [
      {
        file: "core/pages/index.js",
        find: '_theme$colorScheme !== void 0 ? _theme$colorScheme : "auto"',
        replace: 'false ? _theme$colorScheme : "light"',
      },
    ],
    detectedBy: ["theme.of-the-system"],
  },
  {
    name: "button-text-as-the-card",
    router: "pages",
    edits: [{ file: "core/pages/signout.js", find: "theme.buttonText && (0,", replace: "(0," }],
    detectedBy: ["theme.default-button-text"],
  },
  {
    name: "head-handled-as-get",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: '    method = "GET"\n  } = req;\n',
        replace:
          '    method: asked = "GET"\n  } = req;\n  const method = asked === "HEAD" ? "GET" : asked;\n',
      },
    ],
    detectedBy: ["head.harmless", "head.unsupported"],
  },
  {
    name: "logo-left-out-after-the-mail",
    router: "pages",
    edits: [
      {
        file: "core/pages/verify-request.js",
        find: "src: theme.logo,",
        replace: "src: theme.image,",
      },
    ],
    detectedBy: ["theme.logo"],
  },
  {
    name: "pages-without-style",
    router: "pages",
    edits: [
      { file: "core/pages/index.js", find: "<style>${(0, _css.default)()}</style>", replace: "" },
    ],
    detectedBy: ["built-in-pages.styled"],
  },
]
