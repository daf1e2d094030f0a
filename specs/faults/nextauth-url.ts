import type { Fault } from "./fault.ts"

const urlFirst = "if (process.env.NEXTAUTH_URL) return process.env.NEXTAUTH_URL;"

/** Faults that the nextauth-url suite must detect. */
export const nextauthUrlFaults: readonly Fault[] = [
  {
    name: "forwarded-host-wins",
    router: "pages",
    edits: [
      {
        file: "utils/detect-origin.js",
        find: urlFirst,
        replace:
          'if (process.env.NEXTAUTH_URL) return process.env.NEXTAUTH_URL.replace(/(:..)[^/]+/, "$1" + forwardedHost);',
      },
    ],
    detectedBy: [
      "canonical-url.provider-urls",
      "canonical-url.redirect-uri",
      "canonical-url.form-actions",
      "canonical-url.redirects",
      "canonical-url.not-forwarded-host",
      "canonical-url.beats-trusted-host",
      "internal-url.stays-internal",
      "callback-url.foreign",
    ],
  },
  {
    name: "trusted-forwarded-host-wins",
    router: "app",
    edits: [{ file: "utils/detect-origin.js", find: urlFirst, replace: "" }],
    detectedBy: ["canonical-url.beats-trusted-host"],
  },
  {
    name: "forwarded-host-always-trusted",
    router: "app",
    edits: [
      {
        file: "utils/detect-origin.js",
        find: "process.env.AUTH_TRUST_HOST) return",
        replace: "process.env.AUTH_TRUST_HOST || forwardedHost) return",
      },
    ],
    detectedBy: ["no-url.localhost", "no-url.warned", "no-url.warned-once"],
  },
  {
    name: "vercel-not-detected",
    router: "pages",
    edits: [
      {
        file: "utils/detect-origin.js",
        find: "(_process$env$VERCEL = process.env.VERCEL)",
        replace: "(_process$env$VERCEL = undefined)",
      },
    ],
    detectedBy: [
      "vercel-url.detected",
      "vercel-url.forwarded-host",
      "vercel-url.no-warning",
      "vercel-url.server-side-calls",
    ],
  },
  {
    name: "auth-trust-host-ignored",
    router: "app",
    edits: [
      {
        file: "utils/detect-origin.js",
        find: ": process.env.AUTH_TRUST_HOST) return",
        replace: ": undefined) return",
      },
    ],
    detectedBy: [
      "trusted-host.forwarded-host",
      "trusted-host.forwarded-proto",
      "trusted-host.sign-in",
    ],
  },
  {
    name: "forwarded-proto-ignored",
    router: "pages",
    edits: [
      {
        file: "utils/detect-origin.js",
        find: 'protocol === "http" ? "http" : "https"',
        replace: '"https"',
      },
    ],
    detectedBy: ["trusted-host.forwarded-proto", "trusted-host.sign-in"],
  },
  {
    name: "internal-url-given-out",
    router: "app",
    edits: [
      {
        file: "utils/detect-origin.js",
        find: urlFirst,
        replace:
          "if (process.env.NEXTAUTH_URL) return process.env.NEXTAUTH_URL_INTERNAL ?? process.env.NEXTAUTH_URL;",
      },
    ],
    detectedBy: [
      "canonical-url.provider-urls",
      "canonical-url.redirect-uri",
      "canonical-url.form-actions",
      "canonical-url.redirects",
      "internal-url.stays-internal",
      "callback-url.foreign",
    ],
  },
  {
    name: "internal-url-ignored",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "(_process$env$NEXTAUTH2 = process.env.NEXTAUTH_URL_INTERNAL)",
        replace: "(_process$env$NEXTAUTH2 = undefined)",
      },
    ],
    detectedBy: ["internal-url.server-side-calls"],
  },
  {
    name: "vercel-url-ignored",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "_ref !== void 0 ? _ref : process.env.VERCEL_URL",
        replace: "_ref !== void 0 ? _ref : undefined",
      },
    ],
    detectedBy: ["vercel-url.server-side-calls"],
  },
  {
    name: "path-in-url-dropped",
    router: "pages",
    edits: [
      {
        file: "utils/parse-url.js",
        find: '(_url.pathname === "/" ? defaultUrl.pathname : _url.pathname)',
        replace: "defaultUrl.pathname",
      },
    ],
    detectedBy: ["base-path.endpoints", "base-path.client"],
  },
  {
    name: "home-below-the-path",
    router: "app",
    edits: [
      {
        file: "core/lib/callback-url.js",
        find: "let callbackUrl = url.origin;",
        replace: 'let callbackUrl = url.base.replace("/api/auth", "");',
      },
    ],
    detectedBy: ["base-path.homepage"],
  },
  {
    name: "custom-pages-below-the-path",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "let signinUrl = `${pages.signIn}",
        replace: 'let signinUrl = `${options.url.path.replace("/api/auth", "")}${pages.signIn}',
      },
    ],
    detectedBy: ["base-path.custom-pages"],
  },
  {
    name: "scheme-assumed-http",
    router: "pages",
    edits: [{ file: "utils/parse-url.js", find: "`https://${url}`", replace: "`http://${url}`" }],
    detectedBy: ["canonical-url.scheme-assumed", "vercel-url.server-side-calls"],
  },
  {
    name: "missing-url-not-warned-of",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: 'if (!req.origin) warnings.push("NEXTAUTH_URL");',
        replace: "",
      },
    ],
    detectedBy: ["no-url.warned", "no-url.warned-once"],
  },
  {
    name: "missing-url-warned-of-every-time",
    router: "app",
    edits: [{ file: "core/lib/assert.js", find: "warned = true;", replace: "" }],
    detectedBy: ["no-url.warned-once"],
  },
  {
    name: "missing-url-warned-of-on-vercel",
    router: "app",
    edits: [
      {
        file: "core/lib/assert.js",
        find: "if (!req.origin) warnings",
        replace: "if (!process.env.NEXTAUTH_URL) warnings",
      },
    ],
    detectedBy: ["vercel-url.no-warning"],
  },
  {
    name: "client-ignores-base-path",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "if (basePath) __NEXTAUTH.basePath = basePath;",
        replace: "",
      },
    ],
    detectedBy: ["base-path.client"],
  },
  {
    name: "sign-out-ends-at-home",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "_ref6$callbackUrl === void 0 ? window.location.href",
        replace: '_ref6$callbackUrl === void 0 ? "/"',
      },
    ],
    detectedBy: ["sign-out-callback-url.default", "base-path.client"],
  },
  {
    name: "sign-in-ends-at-home",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "_ref5$callbackUrl === void 0 ? window.location.href",
        replace: '_ref5$callbackUrl === void 0 ? "/"',
      },
    ],
    detectedBy: ["sign-in-callback-url.default", "base-path.client"],
  },
  {
    name: "sign-in-page-not-told-callback-url",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: `"/signin?").concat(new URLSearchParams({
            callbackUrl: callbackUrl
          }));`,
        replace: '"/signin");',
      },
    ],
    detectedBy: ["sign-in-callback-url.any-provider", "base-path.client"],
  },
  {
    name: "sign-out-trusts-its-caller",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "url = (_data$url2 = data.url) !== null && _data$url2 !== void 0 ? _data$url2 : callbackUrl;",
        replace: "url = callbackUrl;",
      },
    ],
    detectedBy: ["sign-out-callback-url.foreign"],
  },
  {
    name: "get-token-knows-no-vercel",
    router: "pages",
    edits: [{ file: "jwt/index.js", find: ": !!process.env.VERCEL,", replace: ": false," }],
    detectedBy: ["get-token.cookie-on-vercel"],
  },
  {
    name: "sign-out-without-reload",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: `          url = (_data$url2 = data.url) !== null && _data$url2 !== void 0 ? _data$url2 : callbackUrl;
          window.location.href = url;`,
        replace: `          __NEXTAUTH._getSession({ event: "storage" });
          return _context7.abrupt("return", data);`,
      },
    ],
    detectedBy: ["sign-out.reloads"],
  },
  {
    name: "server-session-asks-the-public-address",
    router: "app",
    edits: [
      {
        file: "next/index.js",
        find: "  const session = await (0, _core.AuthHandler)({",
        replace: `  await fetch(\`\${process.env.NEXTAUTH_URL}/api/auth/session\`).catch(() => undefined);
  const session = await (0, _core.AuthHandler)({`,
      },
    ],
    detectedBy: ["server-session.no-request"],
  },
  {
    name: "server-session-asks-the-endpoint",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "  const session = await (0, _core.AuthHandler)({",
        replace: `  const { NEXTAUTH_URL_INTERNAL, NEXTAUTH_URL } = process.env;
  await fetch(\`\${NEXTAUTH_URL_INTERNAL ?? NEXTAUTH_URL}/session\`).then((answer) => answer.json());
  const session = await (0, _core.AuthHandler)({`,
      },
    ],
    detectedBy: ["server-session.no-request"],
  },
  {
    name: "internal-url-without-its-default",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "_process$env$NEXTAUTH2 : process.env.NEXTAUTH_URL)",
        replace: "_process$env$NEXTAUTH2 : undefined)",
      },
    ],
    detectedBy: ["internal-url.defaults-to-url"],
  },
  {
    name: "endpoints-always-named-auth",
    router: "pages",
    edits: [
      {
        file: "utils/parse-url.js",
        find: '.replace(/\\/$/, "");',
        replace: '.replace(/\\/$/, "").replace(/[^/]*$/, "auth");',
      },
    ],
    detectedBy: ["endpoint-path.endpoints", "endpoint-path.client"],
  },
  {
    name: "sign-out-at-a-hash-without-reload",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: 'if (url.includes("#")) window.location.reload();\n          return _context7.abrupt("return");',
        replace:
          'if (url.includes("#") && url !== window.location.href) window.location.reload();\n          return _context7.abrupt("return");',
      },
    ],
    detectedBy: ["sign-out.reloads"],
  },
]
