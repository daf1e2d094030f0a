import type { Fault } from "./fault.ts"

/** Faults that the restricted-routes suite must detect. */
export const restrictedRoutesFaults: readonly Fault[] = [
  {
    name: "guard-fails-open",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: `  return null;
}
let deprecatedWarningShown`,
        replace: `  return {};
}
let deprecatedWarningShown`,
      },
    ],
    detectedBy: [
      "restricted.refusal",
      "restricted.after-sign-out",
      "restricted.per-browser",
      "server-session.null-in-route",
      "server-session.null-in-page",
      "server-session.prolongs-session",
      "protected-page.redirect",
      "protected-page.after-sign-in",
      "session-cookie.refused-by-route",
      "session-cookie.refused-by-page",
      "session-expiry.restricted-route",
      "session-expiry.protected-page",
      "session-expiry.get-server-session",
      "concurrent-users.guarded",
    ],
  },
  {
    name: "server-session-cookie-not-rolled",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "cookies === null || cookies === void 0 || cookies.forEach(cookie => (0, _utils.setCookie)(res, cookie));",
        replace: "",
      },
    ],
    detectedBy: ["server-session.rolls-cookie", "server-session.prolongs-session"],
  },
  {
    name: "server-session-keeps-expiry",
    router: "app",
    edits: [
      {
        file: "next/index.js",
        find: "if (isRSC) delete body.expires;",
        replace: "",
      },
    ],
    detectedBy: ["server-session.no-expiry-in-server-component"],
  },
  {
    name: "server-session-of-api-routes-alone",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "    req = args[0];",
        replace:
          '    req = args[0].url.startsWith("/api/") ? args[0] : { headers: {}, cookies: {} };',
      },
    ],
    detectedBy: ["server-session.get-server-side-props", "own-sign-in-page.signed-in"],
  },
  {
    name: "server-session-loses-expiry",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "if (isRSC) delete body.expires;",
        replace: "delete body.expires;",
      },
    ],
    detectedBy: ["server-session.api-route", "server-session.get-server-side-props"],
  },
  {
    name: "server-session-returns-problem",
    router: "app",
    edits: [
      {
        file: "next/index.js",
        find: "throw new Error(body.message);",
        replace: "return body;",
      },
    ],
    detectedBy: ["server-session.fails-closed"],
  },
  {
    name: "expired-tokens-accepted",
    router: "app",
    edits: [
      {
        file: "jwt/index.js",
        find: "clockTolerance: 15",
        replace: "clockTolerance: Infinity",
      },
    ],
    detectedBy: [
      "session-cookie.refused-by-route",
      "session-cookie.refused-by-page",
      "session-expiry.restricted-route",
      "session-expiry.protected-page",
      "session-expiry.get-server-session",
      "session-expiry.get-token",
      "server-session.hard-expiry",
      "get-token.null-bearer",
    ],
  },
  {
    name: "secret-not-in-key",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: '"sha256", keyMaterial, salt',
        replace: '"sha256", "fake", salt',
      },
    ],
    detectedBy: ["session-cookie.accepted", "get-token.from-bearer"],
  },
  {
    name: "token-lives-a-day-longer",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "setExpirationTime(now() + maxAge)",
        replace: "setExpirationTime(now() + maxAge + 86400)",
      },
    ],
    detectedBy: [
      "session-expiry.restricted-route",
      "session-expiry.protected-page",
      "session-expiry.get-server-session",
      "session-expiry.get-token",
      "get-token.times",
    ],
  },
  {
    name: "get-token-ignores-cookie",
    router: "app",
    edits: [
      {
        file: "jwt/index.js",
        find: "let token = sessionStore.value;",
        replace: "let token;",
      },
    ],
    detectedBy: ["get-token.from-cookie", "get-token.times", "session-expiry.get-token"],
  },
  {
    name: "get-token-ignores-bearer",
    router: "app",
    edits: [
      {
        file: "jwt/index.js",
        find: '=== "Bearer"',
        replace: '=== "bearer"',
      },
    ],
    detectedBy: ["get-token.from-bearer"],
  },
  {
    name: "get-token-throws-on-malformed-bearer",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: `    } catch (_unused) {
      return null;`,
        replace: `    } catch (_unused) {
      throw _unused;`,
      },
    ],
    detectedBy: ["get-token.malformed-bearer"],
  },
  {
    name: "get-token-gives-unreadable-token",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: `  } catch (_unused2) {
    return null;`,
        replace: `  } catch (_unused2) {
    return { token };`,
      },
    ],
    detectedBy: ["get-token.null-bearer", "session-expiry.get-token"],
  },
  {
    name: "server-session-of-latest-request",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: `      cookies: req.cookies,
      headers: req.headers
    }
  });`,
        replace: `      cookies: (globalThis.latest = req, await new Promise(setImmediate), latest).cookies,
      headers: req.headers
    }
  });`,
      },
    ],
    detectedBy: ["concurrent-users.own-session", "concurrent-users.guarded"],
  },
  {
    name: "server-session-of-latest-request-in-app-router",
    router: "app",
    edits: [
      {
        file: "next/index.js",
        find: `      cookies: req.cookies,
      headers: req.headers
    }
  });`,
        replace: `      cookies: (globalThis.latest = req, await new Promise(setImmediate), latest).cookies,
      headers: req.headers
    }
  });`,
      },
    ],
    detectedBy: ["concurrent-users.own-session", "concurrent-users.guarded"],
  },
  {
    name: "server-session-warns",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "  const isRSC = args.length === 0 || args.length === 1;\n  let req, res, options;",
        replace:
          '  console.warn("[next-auth][warn][EXPERIMENTAL_API] getServerSession");\n' +
          "  const isRSC = args.length === 0 || args.length === 1;\n  let req, res, options;",
      },
    ],
    detectedBy: ["server-session.no-warning"],
  },
  {
    name: "get-token-ignores-secret",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: `    return await _decode({
      token,
      secret
`,
        replace: `    return await _decode({
      token,
      secret: process.env.NEXTAUTH_SECRET
`,
      },
    ],
    detectedBy: ["get-token.secret", "get-token.needs-own-secret"],
  },
  {
    name: "get-token-reads-no-secure-cookie",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "cookieName = secureCookie ?",
        replace: "cookieName = false ?",
      },
    ],
    detectedBy: ["get-token.secure-cookie"],
  },
  {
    name: "get-token-ignores-cookie-name",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: `    name: cookieName,
`,
        replace: `    name: secureCookie ? "__Secure-next-auth.session-token" : "next-auth.session-token",
`,
      },
    ],
    detectedBy: ["get-token.cookie-name"],
  },
  {
    name: "get-token-never-raw",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: `  if (raw) return token;
`,
        replace: "",
      },
    ],
    detectedBy: ["get-token.raw"],
  },
  {
    name: "unstable-name-gives-nothing",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "  return await getServerSession(...args);",
        replace: "  return null;",
      },
    ],
    detectedBy: ["server-session.unstable-name"],
  },
  {
    name: "server-session-takes-the-providers-away",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "options = Object.assign({}, args[2], {",
        replace: "options = Object.assign(args[2], {",
      },
    ],
    detectedBy: ["server-session.leaves-options-alone"],
  },
  {
    name: "server-session-without-cookies",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "      cookies: req.cookies,\n      headers: req.headers\n    }",
        replace: "      headers: req.headers\n    }",
      },
    ],
    detectedBy: ["restricted.content", "protected-page.shown"],
  },
  {
    name: "get-token-of-nobody-is-empty",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "if (!token) return null;\n  if (raw)",
        replace: "if (!token) return {};\n  if (raw)",
      },
    ],
    detectedBy: ["get-token.null-signed-out"],
  },
  {
    name: "profile-request-shared-while-under-way",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "async function oAuthCallback(params) {",
        replace: "let underWay;\nasync function oAuthCallback(params) {",
      },
      {
        file: "core/lib/oauth/callback.js",
        find: "profile = await provider.userinfo.request({\n        provider,\n        tokens,\n        client\n      });",
        replace:
          "underWay ??= provider.userinfo.request({\n        provider,\n        tokens,\n        client\n      }).finally(() => {\n        underWay = undefined;\n      });\n      profile = await underWay;",
      },
    ],
    detectedBy: ["concurrent-users.sign-in"],
  },
  {
    name: "server-session-without-auth-secret",
    router: "pages",
    edits: [
      // The endpoints, which are asked first, write the secret of the environment into the options.
      {
        file: "next/index.js",
        find: "(_options$secret3 = (_options = options).secret)",
        replace: "(_options$secret3 = ((_options = options), void 0))",
      },
      {
        file: "next/index.js",
        find: "_process$env$NEXTAUTH2 : process.env.AUTH_SECRET;",
        replace: "_process$env$NEXTAUTH2 : void 0;",
      },
    ],
    detectedBy: ["auth-secret.server-session"],
  },
  {
    name: "server-session-null-without-options",
    router: "app",
    edits: [
      {
        file: "next/index.js",
        find: "  const isRSC = args.length === 0 ||",
        replace: "  if (args.length === 0) return null;\n  const isRSC = args.length === 0 ||",
      },
    ],
    detectedBy: ["server-session.needs-options"],
  },
  {
    name: "bearer-token-before-the-session-cookie",
    router: "app",
    edits: [
      {
        file: "jwt/index.js",
        find: "if (!token && (authorizationHeader",
        replace: "if ((authorizationHeader",
      },
    ],
    detectedBy: ["get-token.from-cookie", "middleware.signed-in"],
  },
  {
    name: "raw-token-of-the-cookie-alone",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "let token = sessionStore.value;",
        replace: "let token = sessionStore.value;\n  if (raw) return token || null;",
      },
    ],
    detectedBy: ["get-token.raw"],
  },
]
