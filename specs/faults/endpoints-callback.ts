import type { Fault } from "./fault.ts"

/** Faults of the callback, which the endpoint suite must detect. */
export const callbackFaults: readonly Fault[] = [
  {
    name: "posted-refusal-not-seen",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "(_body$error = body === null || body === void 0 ? void 0 : body.error)",
        replace: "(_body$error = undefined)",
      },
    ],
    detectedBy: ["callback.denied-by-post"],
  },
  {
    name: "denied-callback-logged-without-body",
    router: "app",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: `logger.debug("OAUTH_CALLBACK_HANDLER_ERROR", {
      body
    });`,
        replace: "",
      },
    ],
    detectedBy: ["callback.handler-error-body"],
  },
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
    detectedBy: ["callback.parse-profile-logged"],
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
    detectedBy: ["callback.first-address", "callback.private-address"],
  },
  {
    name: "addresses-asked-for-with-a-bearer-token",
    router: "pages",
    edits: [
      {
        file: "providers/github.js",
        find: "Authorization: `token ${tokens.access_token}`",
        replace: "Authorization: `Bearer ${tokens.access_token}`",
      },
    ],
    detectedBy: ["callback.private-address-request"],
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
    name: "callback-of-unknown-provider-explained",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: 'case "callback":\n        if (options.provider) {\n          const callback',
        replace:
          'case "callback":\n        if (!options.provider) return { redirect: `${options.url}/error?error=Callback`, cookies };\n        if (options.provider) {\n          const callback',
      },
    ],
    detectedBy: ["callback.unknown-provider"],
  },
  {
    name: "callback-ends-at-home",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "redirect: callbackUrl,\n          cookies",
        replace: "redirect: url.origin,\n          cookies",
      },
    ],
    detectedBy: ["callback.callback-url"],
  },
  {
    name: "callback-answers-with-the-checks-cookies",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "redirect: callbackUrl,\n          cookies",
        replace: "redirect: callbackUrl,\n          cookies: oauthCookies",
      },
    ],
    detectedBy: ["callback.signs-in"],
  },
  {
    name: "exchange-without-redirect-uri",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "client.oauthCallback(provider.callbackUrl, params, checks)",
        replace: "client.oauthCallback(undefined, params, checks)",
      },
    ],
    detectedBy: ["callback.code-exchange"],
  },
  {
    name: "pkce-verifier-not-sent",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "checks.code_verifier = value.value;",
        replace: "checks.codeVerifier = value.value;",
      },
    ],
    detectedBy: ["pkce.verifier"],
  },
  {
    name: "profile-error-without-exception",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: `      error: error,
      OAuthProfile`,
        replace: "      OAuthProfile",
      },
    ],
    detectedBy: ["callback.parse-profile-logged"],
  },
]
