import type { Fault } from "./fault.ts"

/** Faults of the session endpoint, its cookie and its token, which the endpoint suite must detect. */
export const sessionFaults: readonly Fault[] = [
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
    detectedBy: [
      "session.update-age-ignored",
      "session.reissued-token",
      "session.rolling",
      "refetch-interval.keeps-alive",
    ],
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
    name: "session-token-of-another-cipher",
    router: "pages",
    edits: [{ file: "jwt/index.js", find: 'enc: "A256GCM"', replace: 'enc: "A128CBC-HS256"' }],
    detectedBy: ["session-token.a256gcm"],
  },
  {
    name: "sign-in-reads-the-token-of-before",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `({
          sessionToken: sessionStore.value,`,
        replace: `({
          before: sessionStore.value && (await jwt.decode({ ...jwt, token: sessionStore.value })),
          sessionToken: sessionStore.value,`,
      },
    ],
    detectedBy: ["session.mended-by-sign-in"],
  },
  {
    name: "signed-out-session-names-nobody",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "  const response = {\n    body: {},",
        replace: "  const response = {\n    body: { user: null },",
      },
    ],
    detectedBy: ["session.signed-out"],
  },
  {
    name: "session-token-pieces-never-cleared",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "    var _classPrivateFieldGet2;\n",
        replace: "    if (/\\.\\d+$/.test(name)) continue;\n    var _classPrivateFieldGet2;\n",
      },
    ],
    detectedBy: [
      "cookies.session-token-piece-missing",
      "cookies.session-token-pieces-cleared",
      "cookies.session-token-shrinks",
      "cookies.session-token-chunks",
    ],
  },
  {
    name: "grown-session-token-beside-the-old",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "const cookies = _assertClassBrand(_SessionStore_brand, this, _clean).call(this);",
        replace: "const cookies = {};",
      },
    ],
    detectedBy: [
      "cookies.session-token-grows",
      "cookies.session-token-shrinks",
      "cookies.session-token-chunks",
    ],
  },
  {
    name: "session-token-read-from-one-cookie",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "for (const name in _cookies) {\n        if (name.startsWith(cookieName))",
        replace: "for (const name in _cookies) {\n        if (name === cookieName)",
      },
    ],
    detectedBy: [
      "get-token.pieces",
      "server-session.pieces",
      "cookies.session-token-chunks",
      "cookies.session-token-order",
      "cookies.session-token-grows",
      "cookies.session-token-piece-missing",
      "cookies.session-token-pieces-cleared",
      "cookies.session-token-shrinks",
    ],
  },
  {
    name: "cookies-of-like-names-ignored",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "if (name.startsWith(cookieName)) _classPrivateFieldGet(_chunks, this)[name] = _cookies[name];",
        replace:
          "if (/^(\\.\\d+)?$/.test(name.replace(cookieName, ''))) _classPrivateFieldGet(_chunks, this)[name] = _cookies[name];",
      },
    ],
    detectedBy: ["cookies.session-token-prefix"],
  },
]
