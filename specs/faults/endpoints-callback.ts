import type { Fault } from "./fault.ts"

/** Faults that the callback, sign-out and error checks must detect. */
export const callbackFaults: readonly Fault[] = [
  {
    name: "state-from-query",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "await _checks.state.use(cookies, resCookies, options, checks);",
        replace:
          "await _checks.state.use(cookies, resCookies, options, checks).catch(() => {});\n" +
          '    checks.state = (method === "POST" ? body : query).state;',
      },
    ],
    detectedBy: [
      "callback.error-code",
      "callback.error-logged",
      "callback.replay",
      "callback.state-bound-to-browser",
      "callback.state-checked",
      "callback.state-lifetime",
    ],
  },
  {
    name: "state-lifetime-an-hour",
    router: "app",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "const maxAge = (_options$cookies$stat = options.cookies.state.options.maxAge) !== null && _options$cookies$stat !== void 0 ? _options$cookies$stat : STATE_MAX_AGE;",
        replace: "const maxAge = 60 * 60;",
      },
    ],
    detectedBy: ["callback.state-lifetime"],
  },
  {
    name: "state-cleared-at-another-path",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "...options.cookies.state.options,\n        maxAge: 0",
        replace: '...options.cookies.state.options,\n        path: "/api/auth",\n        maxAge: 0',
      },
    ],
    detectedBy: ["callback.replay", "callback.state-cleared"],
  },
  {
    name: "issuer-not-checked",
    router: "app",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "`http://n?${new URLSearchParams(query)}`",
        replace:
          "`http://n?${new URLSearchParams({ ...query, ...(provider.issuer && { iss: provider.issuer }) })}`",
      },
    ],
    detectedBy: ["callback.issuer-checked"],
  },
  {
    name: "issuer-required",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "const client = await (0, _client.openidClient)(options);",
        replace:
          "const client = await (0, _client.openidClient)(options);\n" +
          '    if (query.code && !query.iss) throw new TypeError("iss missing from the response");',
      },
    ],
    detectedBy: ["callback.issuer-absent"],
  },
  {
    name: "callback-post-read-as-get",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "        body,\n        method\n      }),",
        replace: '        body,\n        method: "GET"\n      }),',
      },
    ],
    detectedBy: ["callback.post"],
  },
  {
    name: "client-secret-in-body",
    router: "app",
    edits: [
      {
        file: "core/lib/oauth/client.js",
        find: "redirect_uris: [provider.callbackUrl],",
        replace:
          'redirect_uris: [provider.callbackUrl],\n    ...(!provider.wellKnown && { token_endpoint_auth_method: "client_secret_post" }),',
      },
    ],
    detectedBy: ["callback.client-authentication"],
  },
  {
    name: "userinfo-without-bearer",
    router: "pages",
    edits: [
      {
        file: "providers/github.js",
        find: "client.userinfo(tokens.access_token)",
        replace: 'client.userinfo(tokens.access_token, { tokenType: "token" })',
      },
    ],
    detectedBy: ["callback.userinfo"],
  },
  {
    name: "oauth-error-named-callback",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "redirect: `${url}/error?error=OAuthCallback`",
        replace: "redirect: `${url}/error?error=Callback`",
      },
    ],
    detectedBy: [
      "callback.error-code",
      "callback.error-logged",
      "callback.issuer-checked",
      "callback.provider-bound",
      "callback.replay",
      "callback.state-bound-to-browser",
      "callback.state-checked",
      "callback.state-lifetime",
      "id-token.access-token-hash",
      "id-token.algorithm",
      "id-token.audience",
      "id-token.expired",
      "id-token.issuer",
      "id-token.nonce",
      "id-token.not-before",
      "id-token.required",
      "id-token.required-claims",
      "id-token.signature",
      "id-token.unsigned",
      "nonce.bound-to-browser",
      "openid.code-required",
      "openid.discovery-fails",
      "openid.issuer-checked",
      "openid.issuer-required",
      "openid.userinfo-fails",
      "pkce.bound-to-browser",
    ],
  },
  {
    name: "providers-error-passed-on",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: 'logger.error("OAUTH_CALLBACK_ERROR", error);\n      return {\n        redirect: `${url}/error?error=Callback`',
        replace:
          'logger.error("OAUTH_CALLBACK_ERROR", error);\n      return {\n        redirect: `${url}/signin?error=${error.message}`',
      },
    ],
    detectedBy: ["callback.denied", "callback.denied-code", "hostile.no-reflected-error"],
  },
  {
    name: "handler-error-without-description",
    router: "app",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "error_description: query === null || query === void 0 ? void 0 : query.error_description,",
        replace: "",
      },
    ],
    detectedBy: ["callback.handler-error-logged"],
  },
  {
    name: "parse-profile-error-without-profile",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "error: error,\n      OAuthProfile",
        replace: "error: error",
      },
    ],
    detectedBy: ["callback.parse-profile-logged", "callback.profile-without-id"],
  },
  {
    name: "first-verified-address",
    router: "app",
    edits: [
      {
        file: "providers/github.js",
        find: "emails.find(e => e.primary)",
        replace: "emails.find(e => e.verified)",
      },
    ],
    detectedBy: [
      "callback.first-address",
      "callback.private-address",
      "callback.private-address-request",
    ],
  },
  {
    name: "refused-addresses-read",
    router: "pages",
    edits: [{ file: "providers/github.js", find: "if (res.ok) {", replace: "{" }],
    detectedBy: ["callback.no-address"],
  },
  {
    name: "nameless-users",
    router: "app",
    edits: [{ file: "providers/github.js", find: ": profile.login,", replace: ": null," }],
    detectedBy: ["callback.name-falls-back"],
  },
  {
    name: "address-as-typed",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "profile.email = (_profile$email = profile.email) === null || _profile$email === void 0 ? void 0 : _profile$email.toLowerCase();",
        replace: "",
      },
    ],
    detectedBy: ["callback.address-lower-case", "callback.no-address"],
  },
  {
    name: "session-cookie-of-a-day",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "const sessionCookies = sessionStore.chunk(newToken, {\n            expires: cookieExpires\n          });",
        replace:
          "cookieExpires.setTime(Date.now() + 24 * 60 * 60 * 1000);\n" +
          "          const sessionCookies = sessionStore.chunk(newToken, {\n            expires: cookieExpires\n          });",
      },
    ],
    detectedBy: ["callback.session-cookie-lifetime"],
  },
  {
    name: "signout-without-csrf-token",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: 'case "signout":\n        if (options.csrfTokenVerified) {',
        replace: 'case "signout":\n        if (true) {',
      },
    ],
    detectedBy: [
      "hostile.malformed-body",
      "hostile.oversized-body-app-router",
      "signout.csrf-refusal",
      "signout.csrf-required",
      "signout.json-refusal",
    ],
  },
  {
    name: "signout-by-get",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "return render.signout();",
        replace: "cookies.push(...sessionStore.clean());\n        return render.signout();",
      },
    ],
    detectedBy: ["signout.csrf-refusal", "signout.csrf-required", "signout.post-only"],
  },
  {
    name: "signout-form-without-token",
    router: "app",
    edits: [
      { file: "core/pages/signout.js", find: 'name: "csrfToken",', replace: 'name: "csrf",' },
    ],
    detectedBy: ["signout.page", "signout.signs-out"],
  },
  {
    name: "signout-of-unreadable-session-silent",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: '    } catch (error) {\n      logger.error("SIGNOUT_ERROR", error);\n    }\n  } else {',
        replace:
          "    } catch (error) {\n      return { redirect: callbackUrl };\n    }\n  } else {",
      },
    ],
    detectedBy: ["signout.unreadable-session"],
  },
  {
    name: "access-denied-with-a-200",
    router: "pages",
    edits: [
      {
        file: "core/pages/error.js",
        find: 'status: 403,\n      heading: "Access Denied"',
        replace: 'status: 200,\n      heading: "Access Denied"',
      },
    ],
    detectedBy: [
      "error-page.access-denied",
      "error-page.code-in-path",
      "error-page.status-and-heading",
    ],
  },
  {
    name: "error-codes-case-sensitive",
    router: "app",
    edits: [
      {
        file: "core/pages/error.js",
        find: "errors[error.toLowerCase()]",
        replace: "errors[error]",
      },
    ],
    detectedBy: [
      "error-page.access-denied",
      "error-page.code-in-path",
      "error-page.code-in-query-wins",
      "error-page.configuration",
      "error-page.status-and-heading",
      "error-page.verification",
      "error-page.way-back",
    ],
  },
  {
    name: "error-catch-all-is-configuration",
    router: "pages",
    edits: [
      {
        file: "core/pages/error.js",
        find: ": errors.default;",
        replace: ": errors.configuration;",
      },
    ],
    detectedBy: [
      "error-page.default",
      "error-page.status-and-heading",
      "hostile.no-reflected-markup",
    ],
  },
  {
    name: "session-required-on-error-page",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: '"CredentialsSignin", "SessionRequired"]',
        replace: '"CredentialsSignin"]',
      },
    ],
    detectedBy: ["error-page.sign-in-errors"],
  },
  {
    name: "verification-on-sign-in-page",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: '"CredentialsSignin", "SessionRequired"]',
        replace: '"CredentialsSignin", "SessionRequired", "Verification"]',
      },
    ],
    detectedBy: [
      "error-page.own-errors",
      "error-page.status-and-heading",
      "error-page.verification",
      "error-page.way-back",
    ],
  },
  {
    name: "error-code-of-the-path-wins",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "error: (_ref2 = req.query.error) !== null && _ref2 !== void 0 ? _ref2 : nextauth === null || nextauth === void 0 ? void 0 : nextauth[1]",
        replace: "error: nextauth?.[1] ?? req.query.error",
      },
    ],
    detectedBy: ["error-page.code-in-query-wins"],
  },
  {
    name: "verify-request-links-to-endpoints",
    router: "app",
    edits: [
      { file: "core/pages/verify-request.js", find: "href: url.origin", replace: "href: url.base" },
    ],
    detectedBy: ["verify-request.page"],
  },
  {
    name: "query-in-page-title",
    router: "app",
    edits: [
      {
        file: "core/pages/index.js",
        find: "<title>${title}</title>",
        replace: "<title>${query?.title ?? title}</title>",
      },
    ],
    detectedBy: ["hostile.no-reflected-markup"],
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
]
