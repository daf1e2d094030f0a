import type { Fault } from "./fault.ts"

/** Faults that the endpoint suite must detect, up to the way to GitHub. */
export const endpointFaults: readonly Fault[] = [
  {
    name: "session-without-email",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "            email: decodedToken === null || decodedToken === void 0 ? void 0 : decodedToken.email,\n",
        replace: "",
      },
    ],
    detectedBy: ["session.signed-in"],
  },
  {
    name: "session-cookie-without-httponly",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "next-auth.session-token`,\n      options: {\n        httpOnly: true,",
        replace: "next-auth.session-token`,\n      options: {",
      },
    ],
    detectedBy: ["cookies.session-token", "cookies.unseen"],
  },
  {
    name: "session-cookie-same-site-strict",
    router: "app",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: 'next-auth.session-token`,\n      options: {\n        httpOnly: true,\n        sameSite: "lax",',
        replace:
          'next-auth.session-token`,\n      options: {\n        httpOnly: true,\n        sameSite: "strict",',
      },
    ],
    detectedBy: ["cookies.session-token"],
  },
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
    name: "session-of-31-days",
    router: "pages",
    edits: [
      {
        file: "core/init.js",
        find: "const maxAge = 30 * 24 * 60 * 60;",
        replace: "const maxAge = 31 * 24 * 60 * 60;",
      },
    ],
    detectedBy: ["session.thirty-days"],
  },
  {
    name: "session-keeps-its-end",
    router: "app",
    edits: [
      {
        file: "core/routes/session.js",
        find: "maxAge: options.session.maxAge",
        replace: "maxAge: decodedToken.exp - Math.floor(Date.now() / 1000)",
      },
    ],
    detectedBy: ["session.rolling"],
  },
  {
    name: "session-cookie-keeps-its-end",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "const sessionCookies = sessionStore.chunk(newToken, {\n        expires: newExpires",
        replace:
          "const sessionCookies = sessionStore.chunk(newToken, {\n        expires: new Date(decodedToken.exp * 1000)",
      },
    ],
    detectedBy: ["session.rolling"],
  },
  {
    name: "session-token-not-reissued",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "const sessionCookies = sessionStore.chunk(newToken, {",
        replace: "const sessionCookies = sessionStore.chunk(sessionToken, {",
      },
    ],
    detectedBy: ["session.reissued-token", "session.rolling"],
  },
  {
    name: "session-answer-cached",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: 'value: "private, no-cache, no-store"',
        replace: 'value: "public, max-age=60"',
      },
    ],
    detectedBy: ["session.not-stored"],
  },
  {
    name: "session-without-first-visit-cookies",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: 'if (session.cookies) cookies.push(...session.cookies);\n          return {\n            ...session,\n            cookies\n          };\n        }\n      case "csrf":',
        replace: 'return session;\n        }\n      case "csrf":',
      },
    ],
    detectedBy: ["session.first-visit-cookies"],
  },
  {
    name: "expired-token-accepted",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "clockTolerance: 15",
        replace: "clockTolerance: 365 * 24 * 60 * 60",
      },
    ],
    detectedBy: [
      "session.thirty-days",
      "session.unreadable-token",
      "session.unreadable-token-cleared",
      "session.unreadable-token-logged",
    ],
  },
  {
    name: "unreadable-token-kept",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "(_response$cookies2 = response.cookies) === null || _response$cookies2 === void 0 || _response$cookies2.push(...sessionStore.clean());",
        replace: "",
      },
    ],
    detectedBy: ["session.unreadable-token-cleared"],
  },
  {
    name: "unreadable-token-logged-otherwise",
    router: "app",
    edits: [
      {
        file: "core/routes/session.js",
        find: 'logger.error("JWT_SESSION_ERROR", error);',
        replace: 'logger.error("SESSION_ERROR", error);',
      },
    ],
    detectedBy: ["client-log.ignored", "logger.own", "session.unreadable-token-logged"],
  },
  {
    name: "unreadable-token-read-unverified",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "clockTolerance: 15\n  });",
        replace: 'clockTolerance: 15\n  }).catch(() => ({ payload: { name: "nobody" } }));',
      },
    ],
    detectedBy: [
      "client-log.ignored",
      "logger.own",
      "session.thirty-days",
      "session.unreadable-token",
      "session.unreadable-token-cleared",
      "session.unreadable-token-logged",
    ],
  },
  {
    name: "salt-ignored-in-keys",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: '"sha256", keyMaterial, salt, `NextAuth.js Generated Encryption Key${salt ? ` (${salt})` : ""}`',
        replace: '"sha256", keyMaterial, "", "NextAuth.js Generated Encryption Key"',
      },
    ],
    detectedBy: ["session.unreadable-token"],
  },
  {
    name: "session-token-tells-the-user",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: '    enc: "A256GCM"\n  })',
        replace: '    enc: "A256GCM",\n    email: token.email\n  })',
      },
    ],
    detectedBy: ["session-token.encrypted"],
  },
  {
    name: "session-token-never-chunked",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "ALLOWED_COOKIE_SIZE = 4096",
        replace: "ALLOWED_COOKIE_SIZE = 40960",
      },
    ],
    detectedBy: ["cookies.session-token-chunks"],
  },
  {
    name: "chunks-joined-backwards",
    router: "app",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "return aSuffix - bSuffix;",
        replace: "return bSuffix - aSuffix;",
      },
    ],
    detectedBy: ["cookies.session-token-chunks"],
  },
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
    detectedBy: ["authorization.state-unguessable"],
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
    detectedBy: ["cookies.state-alone"],
  },
  {
    name: "router-parameter-leaks",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "    nextauth,\n    ...query\n  } = req.query;",
        replace: "    nextauth\n  } = req.query;\n  const query = req.query;",
      },
    ],
    detectedBy: ["authorization.no-router-parameter", "authorization.request"],
  },
  {
    name: "prompt-not-forwarded",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/authorization-url.js",
        find: "    ...query\n  };",
        replace: "    ...query\n  };\n  delete params.prompt;",
      },
    ],
    detectedBy: ["authorization.additional-parameters"],
  },
  {
    name: "scope-without-addresses",
    router: "pages",
    edits: [
      {
        file: "providers/github.js",
        find: "read:user user:email",
        replace: "read:user",
      },
    ],
    detectedBy: ["authorization.request"],
  },
  {
    name: "sign-in-by-get",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: "return render.signin();",
        replace:
          "if (options.provider) return await routes.signin({ query: req.query, body: {}, options });\n        return render.signin();",
      },
    ],
    detectedBy: ["sign-in.not-by-get"],
  },
  {
    name: "authorization-error-without-code",
    router: "pages",
    edits: [
      {
        file: "core/routes/signin.js",
        find: "error?error=OAuthSignin",
        replace: "error?error=Callback",
      },
    ],
    detectedBy: ["sign-in.authorization-url-error"],
  },
  {
    name: "authorization-error-not-logged",
    router: "app",
    edits: [
      {
        file: "core/routes/signin.js",
        find: 'logger.error("SIGNIN_OAUTH_ERROR", {',
        replace: 'logger.error("SIGNIN_ERROR", {',
      },
    ],
    detectedBy: ["sign-in.authorization-url-error-logged"],
  },
  {
    name: "authorization-error-with-secret",
    router: "pages",
    edits: [
      {
        file: "core/routes/signin.js",
        find: "error: error,\n        providerId: provider.id\n      });\n      return {\n        redirect: `${url}/error?error=OAuthSignin`",
        replace:
          "error: error,\n        providerId: provider.id,\n        provider\n      });\n      return {\n        redirect: `${url}/error?error=OAuthSignin`",
      },
    ],
    detectedBy: ["sign-in.log-without-credentials"],
  },
  {
    name: "sign-in-answers-with-more-than-the-url",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "return res.json({\n      url: handler.redirect\n    });",
        replace: "return res.status(302).json({\n      url: handler.redirect\n    });",
      },
    ],
    detectedBy: ["sign-in.json"],
  },
  {
    name: "form-without-callback-url",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: "callbackUrl && (0, _preact.h)",
        replace: "false && (0, _preact.h)",
      },
    ],
    detectedBy: ["sign-in-page.callback-url-default", "sign-in-page.form-per-provider"],
  },
  {
    name: "form-without-token",
    router: "app",
    edits: [
      {
        file: "core/pages/signin.js",
        find: 'name: "csrfToken",\n      value: csrfToken\n    }), callbackUrl &&',
        replace: 'name: "csrfToken",\n      value: ""\n    }), callbackUrl &&',
      },
    ],
    detectedBy: ["sign-in-page.form-per-provider", "sign-in-page.form-signs-in"],
  },
  {
    name: "credentials-without-form",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: 'provider.type === "credentials" && provider.credentials) {',
        replace: 'provider.type === "credentials" && false) {',
      },
    ],
    detectedBy: ["sign-in-page.credentials-form", "sign-in-page.form-per-provider"],
  },
  {
    name: "credentials-with-placeholder",
    router: "app",
    edits: [
      {
        file: "core/pages/signin.js",
        find: '.placeholder) !== null && _provider$credentials3 !== void 0 ? _provider$credentials3 : ""',
        replace:
          '.placeholder) !== null && _provider$credentials3 !== void 0 ? _provider$credentials3 : "Password"',
      },
    ],
    detectedBy: ["sign-in-page.credentials-form"],
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
    name: "session-open-to-other-sites",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "if (handler.redirect) {",
        replace: 'res.setHeader("Access-Control-Allow-Origin", "*");\n  if (handler.redirect) {',
      },
    ],
    detectedBy: ["unsupported.cross-origin"],
  },
  {
    name: "unknown-provider-to-the-error-page",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: 'redirect: `${options.url}/signin?csrf=true`,\n          cookies\n        };\n      case "signout":',
        replace:
          'redirect: options.provider ? `${options.url}/signin?csrf=true` : `${options.url}/error`,\n          cookies\n        };\n      case "signout":',
      },
    ],
    detectedBy: ["sign-in.unknown-provider"],
  },
  {
    name: "refused-update-as-json",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: "status: 400,\n            body: {},",
        replace:
          'status: 400,\n          headers: [{ key: "Content-Type", value: "application/json" }],\n          body: {},',
      },
    ],
    detectedBy: ["session-update.refused-app"],
  },
  {
    name: "refused-update-says-why",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "status: 400,\n            body: {},",
        replace: 'status: 400,\n          body: { message: "CSRF token missing" },',
      },
    ],
    detectedBy: ["session-update.refused-pages"],
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
]
