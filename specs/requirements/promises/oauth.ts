import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/providers/oauth */
export const oauth = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "OAuth 2 providers can be signed in with.": [
        "authorization.request",
        "callback.code-exchange",
        "callback.userinfo",
        "callback.signs-in",
      ],
      "OAuth 1.0 and 1.0a providers can be signed in with.": [
        "oauth1.signs-in",
        "oauth1.custom-provider",
      ],
      "OpenID Connect providers can be signed in with.": ["openid.signs-in"],
    },
    "#how-to": {
      "The callback is at [origin]/api/auth/callback/[provider].": [
        "canonical-url.redirect-uri",
        "providers.list",
      ],
      "There can be as many providers as one likes.": ["sign-in-page.form-per-provider"],
      "The page at /api/auth/signin offers all of them.": [
        "sign-in-page.displayed",
        "sign-in-page.form-per-provider",
      ],
    },
    "#options": {
      "These are the options of a provider, and their types.": ["types.custom-provider"],
      "wellKnown takes the place of authorization, token and userinfo for OpenID Connect.": [
        "openid.discovery",
      ],
      "authorization, token and userinfo can still be given beside wellKnown.": [
        "openid.own-requests",
        "openid.own-address",
      ],
      "The sign-in begins at the address of authorization.": ["authorization.request"],
      "The tokens come from the address of token.": ["callback.code-exchange"],
      "The profile comes from the address of userinfo.": ["callback.userinfo"],
      "The id is part of the provider's addresses.": ["providers.list"],
      "profile() is given profile and tokens, and makes the user.": ["profile.arguments"],
      "checks says which of state, pkce and nonce protect the sign-in.": [
        "callback.state-checked",
        "pkce.verifier",
        "pkce.verifier-required",
        "cookies.state-alone",
        "checks.nonce",
      ],
      "checks may be one alone, without a list.": ["checks.requested"],
      "The client's id and secret authenticate it.": ["callback.client-authentication"],
      "idToken takes the profile from the claims of the id_token.": [
        "openid.profile-from-id-token",
      ],
      "issuer is the provider's issuer.": ["callback.issuer", "callback.issuer-checked"],
      "style makes the provider's button look otherwise.": ["style.button"],
    },
    "#authorization-option": {
      "It may be an address, with parameters in its query.": ["authorization.address"],
      "It may be an object with url and params.": ["authorization.object"],
    },
    "#token-option": {
      "It may be an address, with parameters in its query.": ["token.address"],
      "It may be an object with url and params.": ["token.object"],
      "With request, the app makes the request itself, and returns the tokens.": [
        "token.own-request",
      ],
    },
    "#userinfo-option": {
      "It may be an address, with parameters in its query.": ["userinfo.address"],
      "It may be an object with url and params.": ["userinfo.object"],
      "With request, the app makes the request itself, and what it returns is given to profile().":
        ["userinfo.own-request"],
      "A request that does nothing is for providers without such an address.": [
        "userinfo.no-request",
      ],
      "Without idToken, it is asked though there is an id_token.": ["openid.userinfo-by-default"],
    },
    "#client-option": {
      "client is passed on to openid-client.": ["client.passed-on", "client.signing-keys"],
    },
    "#allowdangerousemailaccountlinking-option": {
      "A sign-in with another provider of the same address is not linked by default.": [
        "linking.same-address-refused",
      ],
      "With the option, it is.": ["linking.trusted-provider"],
      "Who is signed in and signs in with another provider has both linked, whatever the addresses are.":
        ["linking.while-signed-in", "linking.while-signed-in-with-token"],
    },
    "#using-a-custom-provider": {
      "An object with wellKnown, checks, idToken and profile() is a provider.": ["openid.signs-in"],
      "An object with authorization, token, userinfo and profile() is a provider.": [
        "authorization.address",
        "userinfo.address",
      ],
    },
    "#built-in-providers": {
      "Each of the listed providers is built in.": ["built-in-provider.authorization-request"],
      "Each has a page with its own options.": [
        "types.built-in-providers",
        "types.later-providers",
        "types.bungie-headers",
        "types.vk-version",
      ],
    },
    "#override-default-options": {
      "Most built-in providers need the client's id and secret only.": [
        "callback.signs-in",
        "built-in-provider.client-secret",
        "built-in-provider.openid-scope",
      ],
      "By default, profile() gives id, name, address and picture.": [
        "built-in-provider.user",
        "built-in-provider.id",
      ],
      "Options are merged deeply with the defaults: another scope leaves the rest as it is.": [
        "built-in-provider.options-merged",
      ],
      "A profile() of one's own takes the place of the provider's; only id is needed.": [
        "profile.overridden",
      ],
    },
  },
} as const satisfies DocumentedPage
