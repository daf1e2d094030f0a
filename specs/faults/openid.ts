import type { Fault } from "./fault.ts"

const afterTolerance = "client[_openidClient.custom.clock_tolerance] = 10;"

/** A fault by which what openid-client finds wrong with an ID token is forgiven, where its message matches. */
function forgiven(name: string, message: string, detectedBy: Fault["detectedBy"]): Fault {
  const parts = 'jwt.split(".", 2).map((part) => JSON.parse(Buffer.from(part, "base64url")))'
  return {
    name,
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/client.js",
        find: afterTolerance,
        replace: `${afterTolerance}
  const { validateJWT, validateIdToken } = client;
  client.validateJWT = async function (jwt, ...rest) {
    try {
      return await validateJWT.call(this, jwt, ...rest);
    } catch (error) {
      if (!/${message}/.test(error.message)) throw error;
      const [header, payload] = ${parts};
      return { protected: header, payload, key: {} };
    }
  };
  client.validateIdToken = async function (tokens, ...rest) {
    try {
      return await validateIdToken.call(this, tokens, ...rest);
    } catch (error) {
      if (!/${message}/.test(error.message)) throw error;
      return tokens;
    }
  };`,
      },
    ],
    detectedBy,
  }
}

const cookieOfVerifier = (seconds: string) => `next-auth.pkce.code_verifier\`,
      options: {
        httpOnly: true,
        sameSite: "lax",
        path: "/",
        secure: useSecureCookies,
        maxAge: ${seconds}`

/** Faults that the checks of custom providers must detect. */
export const openidFaults: readonly Fault[] = [
  forgiven("id-token-signature-not-checked", "JWT signature|no valid key found|got: 503", [
    "id-token.signature",
  ]),
  forgiven("id-token-without-signature-accepted", "got: none", ["id-token.unsigned"]),
  forgiven("id-token-algorithm-not-checked", "got: HS256|got: RS256", ["id-token.algorithm"]),
  forgiven("id-token-issuer-not-checked", "unexpected iss value", ["id-token.issuer"]),
  forgiven("id-token-audience-not-checked", "aud mismatch|azp", ["id-token.audience"]),
  forgiven("id-token-claims-not-required", "required JWT property (iss|sub|aud|exp|iat)", [
    "id-token.required-claims",
  ]),
  forgiven("id-token-expiry-not-checked", "JWT expired", ["id-token.expired"]),
  forgiven("id-token-accepted-before-its-time", "JWT not active yet", ["id-token.not-before"]),
  forgiven("access-token-hash-not-checked", "at_hash mismatch", ["id-token.access-token-hash"]),
  forgiven("nonce-not-checked", "nonce mismatch", ["id-token.nonce", "nonce.bound-to-browser"]),
  {
    name: "id-token-judged-to-the-second",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/client.js",
        find: "custom.clock_tolerance] = 10;",
        replace: "custom.clock_tolerance] = 0;",
      },
    ],
    detectedBy: ["id-token.clock-tolerance"],
  },
  {
    name: "secret-in-the-form-beside-client-options",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/client.js",
        find: "    ...provider.client\n",
        replace:
          '    ...(provider.client && { token_endpoint_auth_method: "client_secret_post" }),\n    ...provider.client\n',
      },
    ],
    detectedBy: ["id-token.algorithm"],
  },
  {
    name: "secret-encoded-twice-beside-client-options",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/client.js",
        find: "client_secret: provider.clientSecret,",
        replace:
          "client_secret: provider.client ? encodeURIComponent(provider.clientSecret) : provider.clientSecret,",
      },
    ],
    detectedBy: ["id-token.algorithm"],
  },
  {
    name: "id-token-optional",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "tokens = await client.callback(provider.callbackUrl, params, checks);",
        replace: `tokens = await client.callback(provider.callbackUrl, params, checks).catch((error) => {
        if (!/id_token not present/.test(error.message)) throw error;
        return new _openidClient.TokenSet({ id_token: ["e30", "eyJzdWIiOiIxIn0", ""].join(".") });
      });`,
      },
    ],
    detectedBy: ["id-token.required"],
  },
  {
    name: "own-requests-ignored-beside-well-known",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "_provider$userinfo !== void 0 && _provider$userinfo.request)",
        replace:
          "_provider$userinfo !== void 0 && _provider$userinfo.request && !provider.wellKnown)",
      },
    ],
    detectedBy: ["openid.own-requests"],
  },
  {
    name: "callback-without-code-signs-in",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "profile = tokens.claims();",
        replace: 'profile = query.code ? tokens.claims() : { sub: "1" };',
      },
    ],
    detectedBy: ["openid.code-required"],
  },
  {
    name: "keys-of-the-client-ignored",
    router: "pages",
    edits: [{ file: "core/lib/oauth/client.js", find: "  }, provider.jwks);", replace: "  });" }],
    detectedBy: ["client.signing-keys"],
  },
  {
    name: "nonce-always-the-same",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "_openidClient.generators.nonce()",
        replace: '"n".repeat(43)',
      },
    ],
    detectedBy: ["nonce.bound-to-browser", "openid.request-unguessable"],
  },
  {
    name: "nonce-forgotten",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "checks.nonce = value.value;",
        replace: "",
      },
    ],
    detectedBy: [
      "callback.provider-bound",
      "cookies.checks-cleared",
      "id-token.access-token-hash",
      "id-token.audience",
      "id-token.clock-tolerance",
      "id-token.signature",
      "nonce.bound-to-browser",
      "openid.signs-in",
    ],
  },
  {
    name: "nonce-of-another-provider",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "if (value.provider !== ((_options$provider6 =",
        replace: "if (false && value.provider !== ((_options$provider6 =",
      },
    ],
    detectedBy: ["callback.provider-bound"],
  },
  {
    name: "code-spent-without-its-verifier",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "await _checks.pkce.use(cookies, resCookies, options, checks);",
        replace: `await _checks.pkce.use(cookies, resCookies, options, checks).catch(async (error) => {
      await client.oauthCallback(provider.callbackUrl, query, checks).catch(() => undefined);
      throw error;
    });`,
      },
    ],
    detectedBy: ["pkce.bound-to-browser", "pkce.verifier-required"],
  },
  {
    name: "pkce-left-out",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "resParams.code_challenge = value;\n    resParams.code_challenge_method = PKCE_CODE_CHALLENGE_METHOD;",
        replace: "",
      },
      {
        file: "core/lib/oauth/checks.js",
        find: "checks.code_verifier = value.value;",
        replace: "",
      },
    ],
    detectedBy: [
      "checks.nonce",
      "checks.requested",
      "openid.request-unguessable",
      "pkce.bound-to-browser",
      "pkce.challenge",
    ],
  },
  {
    name: "pkce-cookie-for-an-hour",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: cookieOfVerifier("60 * 15"),
        replace: cookieOfVerifier("60 * 60"),
      },
    ],
    detectedBy: ["cookies.pkce"],
  },
  {
    name: "pkce-cookie-expires-in-an-hour",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "const maxAge = (_options$cookies$pkce = options.cookies.pkceCodeVerifier.options.maxAge) !== null && _options$cookies$pkce !== void 0 ? _options$cookies$pkce : PKCE_MAX_AGE;",
        replace: "const maxAge = 60 * 60;",
      },
    ],
    detectedBy: ["cookies.nonce-lifetime"],
  },
  {
    name: "nonce-cookie-for-a-day",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "const NONCE_MAX_AGE = 60 * 15;",
        replace: "const NONCE_MAX_AGE = 60 * 60 * 24;",
      },
    ],
    detectedBy: ["cookies.nonce-lifetime"],
  },
  {
    name: "own-nonce-lifetime-ignored",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "(_options$cookies$nonc = options.cookies.nonce.options.maxAge)",
        replace: "(_options$cookies$nonc = undefined)",
      },
    ],
    detectedBy: ["cookies.own-nonce-lifetime"],
  },
  {
    name: "nonce-cookie-without-httponly",
    router: "pages",
    edits: [
      {
        file: "core/lib/cookie.js",
        find: "next-auth.nonce`,\n      options: {\n        httpOnly: true,",
        replace: "next-auth.nonce`,\n      options: {",
      },
    ],
    detectedBy: ["cookies.checks-cleared", "cookies.nonce"],
  },
  {
    name: "nonce-cookie-kept",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "...options.cookies.nonce.options,\n        maxAge: 0",
        replace: "...options.cookies.nonce.options,\n        maxAge: 60",
      },
    ],
    detectedBy: ["cookies.checks-cleared"],
  },
  {
    name: "nonce-cookie-tells-the-nonce",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: 'cookies.push(await signCookie("nonce", value, maxAge, options));',
        replace:
          'const cookie = await signCookie("nonce", value, maxAge, options);\n' +
          '    cookies.push({ ...cookie, value: cookie.value + "." + value });',
      },
      {
        file: "core/lib/oauth/checks.js",
        find: "token: nonce,",
        replace: 'token: nonce.split(".").slice(0, 5).join("."),',
      },
    ],
    detectedBy: ["cookies.checks-encrypted"],
  },
  {
    name: "custom-provider-checked-by-pkce-too",
    router: "pages",
    edits: [
      {
        file: "core/lib/providers.js",
        find: 'if (!normalized.checks) normalized.checks = ["state"];',
        replace:
          'if (!normalized.checks) normalized.checks = normalized.wellKnown ? ["pkce", "state"] : ["state"];',
      },
    ],
    detectedBy: ["checks.default"],
  },
  {
    name: "checks-in-lists-only",
    router: "app",
    edits: [
      {
        file: "core/lib/providers.js",
        find: "if (!normalized.checks) normalized",
        replace: "if (!Array.isArray(normalized.checks)) normalized",
      },
    ],
    detectedBy: ["checks.requested"],
  },
  {
    name: "discovery-once-for-all",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/client.js",
        find: "issuer = await _openidClient.Issuer.discover(provider.wellKnown);",
        replace:
          "issuer = globalThis.discovered ??= await _openidClient.Issuer.discover(provider.wellKnown);",
      },
    ],
    detectedBy: ["openid.discovery", "openid.discovery-fails"],
  },
  {
    name: "discovered-issuer-not-checked",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "`http://n?${new URLSearchParams(query)}`",
        replace:
          "`http://n?${new URLSearchParams({ ...query, ...(provider.wellKnown && { iss: client.issuer.issuer }) })}`",
      },
    ],
    detectedBy: ["openid.issuer-checked", "openid.issuer-required"],
  },
  {
    name: "authorization-request-says-more",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/authorization-url.js",
        find: "const authorizationParams = params;",
        replace:
          'const authorizationParams = provider.wellKnown ? { ...params, display: "page" } : params;',
      },
    ],
    detectedBy: [
      "checks.default",
      "checks.nonce",
      "checks.requested",
      "openid.authorization-request",
    ],
  },
  {
    name: "userinfo-beside-id-token",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "profile = tokens.claims();",
        replace: "profile = { ...tokens.claims(), ...(await client.userinfo(tokens)) };",
      },
    ],
    detectedBy: ["openid.profile-from-id-token"],
  },
  {
    name: "userinfo-of-no-one",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "const profileResult = await getProfile({\n      profile,",
        replace:
          "if (!provider.idToken) profile = { ...profile, picture: null };\n    const profileResult = await getProfile({\n      profile,",
      },
    ],
    detectedBy: ["openid.profile-from-userinfo"],
  },
  {
    name: "userinfo-failure-forgiven",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "profile = await client.userinfo(tokens, {",
        replace:
          'const { userinfo } = client;\n      client.userinfo = (...rest) => userinfo.apply(client, rest).catch(() => ({ sub: "1" }));\n      profile = await client.userinfo(tokens, {',
      },
    ],
    detectedBy: ["openid.userinfo-fails"],
  },
  {
    name: "account-without-id-token",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: "providerAccountId: profile.id.toString(),\n        ...tokens",
        replace:
          "providerAccountId: profile.id.toString(),\n        ...tokens,\n        id_token: undefined",
      },
    ],
    detectedBy: ["openid.account-tokens"],
  },
  {
    name: "jwt-callback-without-refresh-token",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "user,\n            account,\n            profile: OAuthProfile,\n            isNewUser,",
        replace:
          "user,\n            account: { ...account, refresh_token: undefined },\n            profile: OAuthProfile,\n            isNewUser,",
      },
    ],
    detectedBy: ["openid.account-tokens"],
  },
]
