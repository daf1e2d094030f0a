import type { Fault } from "./fault.ts"

const client = "core/lib/oauth/client.js"
const callback = "core/lib/oauth/callback.js"
const providers = "core/lib/providers.js"

/** Faults that the checks of OAuth 2 providers, custom and built in, must see. */
export const oauthFaults: readonly Fault[] = [
  {
    name: "authorization-parameters-dropped",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/authorization-url.js",
        find: "...((_provider$authorizati = provider.authorization) === null || _provider$authorizati === void 0 ? void 0 : _provider$authorizati.params)",
        replace: "",
      },
    ],
    detectedBy: [
      "authorization.address",
      "authorization.object",
      "built-in-provider.options-merged",
    ],
  },
  {
    name: "query-of-addresses-dropped",
    router: "pages",
    edits: [
      {
        file: providers,
        find: "params: Object.fromEntries((_url$searchParams = url.searchParams) !== null && _url$searchParams !== void 0 ? _url$searchParams : [])",
        replace: "params: {}",
      },
    ],
    detectedBy: ["authorization.address", "userinfo.address"],
  },
  {
    name: "own-token-request-ignored",
    router: "pages",
    edits: [
      {
        file: callback,
        find: "_provider$token2 !== void 0 && _provider$token2.request",
        replace: "_provider$token2 !== void 0 && false",
      },
    ],
    detectedBy: ["token.own-request", "token.own-request-throws"],
  },
  {
    name: "own-userinfo-request-ignored",
    router: "pages",
    edits: [
      {
        file: callback,
        find: "_provider$userinfo !== void 0 && _provider$userinfo.request",
        replace: "_provider$userinfo !== void 0 && false",
      },
    ],
    detectedBy: ["userinfo.own-request"],
  },
  {
    name: "userinfo-parameters-dropped",
    router: "pages",
    edits: [
      {
        file: callback,
        find: "_provider$userinfo2 === void 0 ? void 0 : _provider$userinfo2.params",
        replace: "_provider$userinfo2 === void 0 ? void 0 : {}",
      },
    ],
    detectedBy: ["userinfo.address", "userinfo.object"],
  },
  {
    name: "profile-without-tokens",
    router: "pages",
    edits: [
      {
        file: callback,
        find: "await provider.profile(OAuthProfile, tokens)",
        replace: "await provider.profile(OAuthProfile, {})",
      },
    ],
    detectedBy: ["profile.arguments"],
  },
  {
    name: "own-profile-ignored",
    router: "pages",
    edits: [
      {
        file: providers,
        find: "        ...normalizedUserOptions,\n",
        replace: "        ...normalizedUserOptions,\n        profile: normalizedOptions.profile,\n",
      },
    ],
    detectedBy: ["profile.overridden"],
  },
  {
    name: "options-merged-shallowly",
    router: "pages",
    edits: [
      {
        file: providers,
        find: "return (0, _merge.merge)(normalizedOptions, {",
        replace: "return Object.assign(normalizedOptions, {",
      },
    ],
    detectedBy: ["built-in-provider.options-merged"],
  },
  {
    name: "options-merged-one-level-deep",
    router: "pages",
    edits: [
      {
        file: "utils/merge.js",
        find: "merge(target[key], source[key]);",
        replace: "Object.assign(target[key], source[key]);",
      },
    ],
    detectedBy: ["built-in-provider.options-merged"],
  },
  {
    name: "client-options-dropped",
    router: "pages",
    edits: [{ file: client, find: "...provider.client\n", replace: "" }],
    detectedBy: ["client.passed-on"],
  },
  {
    name: "secret-in-header-and-form-beside-token-parameters",
    router: "pages",
    edits: [
      {
        file: callback,
        find: "tokens = await client.oauthCallback(provider.callbackUrl, params, checks);",
        replace: `const own = provider.token?.params ?? {};
      const exchangeBody = Object.keys(own).length === 0 ? {} : { ...own, client_secret: provider.clientSecret };
      tokens = await client.oauthCallback(provider.callbackUrl, params, checks, { exchangeBody });`,
      },
    ],
    detectedBy: [
      "authorization.address",
      "authorization.object",
      "client.passed-on",
      "token.address",
      "token.object",
      "userinfo.address",
      "userinfo.object",
    ],
  },
  {
    name: "secret-in-the-address-beside-token-parameters",
    router: "pages",
    edits: [
      {
        file: client,
        find: "_provider$token === void 0 ? void 0 : _provider$token.url,",
        replace: `_provider$token === void 0 ? void 0 : _provider$token.url + (Object.keys(_provider$token.params ?? {}).length === 0 ? "" : \`?\${new URLSearchParams({
        ..._provider$token.params,
        client_secret: provider.clientSecret
      })}\`),`,
      },
    ],
    detectedBy: [
      "authorization.address",
      "authorization.object",
      "token.address",
      "token.object",
      "userinfo.address",
      "userinfo.object",
    ],
  },
  {
    name: "time-out-ignored",
    router: "pages",
    edits: [
      {
        file: client,
        find: "if (provider.httpOptions) _openidClient.custom.setHttpOptionsDefaults(provider.httpOptions);",
        replace: "",
      },
    ],
    detectedBy: ["http-options.timeout"],
  },
  {
    name: "style-ignored",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: "_provider$style !== void 0 ? _provider$style : {}",
        replace: "_provider$style !== void 0 ? {} : {}",
      },
    ],
    detectedBy: ["style.button"],
  },
  {
    name: "no-check-by-default",
    router: "pages",
    edits: [
      { file: providers, find: 'normalized.checks = ["state"]', replace: "normalized.checks = []" },
    ],
    detectedBy: [
      "built-in-provider.authorization-request",
      "built-in-provider.hubspot",
      "built-in-provider.patreon",
      "built-in-provider.todoist",
      "built-in-provider.trakt",
      "built-in-provider.wikimedia",
    ],
  },
  {
    name: "callback-without-provider",
    router: "pages",
    edits: [
      {
        file: providers,
        find: `        signinUrl: \`\${url}/signin/\${id}\`,
        callbackUrl: \`\${url}/callback/\${id}\``,
        replace: `        signinUrl: \`\${url}/signin/\${id}\`,
        callbackUrl: \`\${url}/callback\``,
      },
    ],
    detectedBy: [
      "built-in-provider.authorization-request",
      "built-in-provider.authentik",
      "built-in-provider.boxyhq-saml",
      "built-in-provider.duende-identity-server6",
      "built-in-provider.passage",
      "built-in-provider.pinterest",
      "built-in-provider.united-effects",
      "built-in-provider.zitadel",
    ],
  },
  {
    name: "naver-real-name",
    router: "pages",
    edits: [
      {
        file: "providers/naver.js",
        find: "name: profile.response.nickname",
        replace: "name: profile.response.name",
      },
    ],
    detectedBy: ["built-in-provider.user"],
  },
  {
    name: "gitlab-number-for-an-id",
    router: "pages",
    edits: [
      {
        file: "providers/gitlab.js",
        find: "id: profile.id.toString()",
        replace: "id: profile.id",
      },
    ],
    detectedBy: ["built-in-provider.id"],
  },
  {
    name: "kakao-secret-by-http-basic",
    router: "pages",
    edits: [
      {
        file: "providers/kakao.js",
        find: 'token_endpoint_auth_method: "client_secret_post"',
        replace: 'token_endpoint_auth_method: "client_secret_basic"',
      },
    ],
    detectedBy: ["built-in-provider.client-secret", "built-in-provider.user"],
  },
  {
    name: "okta-without-openid",
    router: "pages",
    edits: [
      {
        file: "providers/okta.js",
        find: 'scope: "openid email profile"',
        replace: 'scope: "email profile"',
      },
    ],
    detectedBy: ["built-in-provider.openid-scope"],
  },
  {
    name: "text-of-a-built-in-endpoint-left",
    router: "pages",
    edits: [
      {
        file: "core/lib/providers.js",
        find: "const normalizedUserOptions = normalizeOAuthOptions(userOptions, true);",
        replace: "const normalizedUserOptions = userOptions;",
      },
    ],
    detectedBy: ["built-in-provider.options-merged"],
  },
]
