import type { RequirementId } from "../index.ts"
import type { DocumentedPage } from "./promise.ts"

const commit = "d857eec560fb99c8b18d3b22a2693b849a62d1c3"

/** What the page of every provider promises, and what this one's does besides; which requirement is its own, if any. */
function page(
  sections: DocumentedPage["sections"] = {},
  own: RequirementId = "built-in-provider.authorization-request",
): DocumentedPage {
  return {
    commit,
    sections: {
      "#configuration": { "What to set at the provider, and its callback.": "another product" },
      "#options": {
        "Each option of the provider can be said otherwise.": ["built-in-provider.options-merged"],
      },
      "#example": {
        "The example's options are all that it needs: users sign in with it.": [
          "built-in-provider.user",
          own,
        ],
      },
      ...sections,
    },
  }
}

/** An account that has what the provider says with a token. */
const accountFields = (fields: string): DocumentedPage["sections"] => ({
  "#": { [`The account has ${fields}.`]: ["built-in-provider.account-fields"] },
})

/** Users whose address the provider does not tell. */
const withoutAddress: DocumentedPage["sections"] = {
  "#example-1": { "Its users have no address.": ["built-in-provider.user"] },
}

/** https://next-auth.js.org/providers, the page of each provider but GitHub, e-mail and credentials. */
export const singleProviders: Record<`providers/${string}`, DocumentedPage> = {
  "providers/overview": {
    commit,
    sections: {
      "#": {
        "Users sign in with a built-in OAuth provider, a custom one, by e-mail or with credentials.":
          [
            "callback.signs-in",
            "openid.signs-in",
            "email.makes-verified-user",
            "credentials.success",
          ],
        "OAuth 1.0, 1.0a, OAuth 2 and OpenID Connect are spoken.": [
          "oauth1.signs-in",
          "callback.signs-in",
          "openid.signs-in",
        ],
      },
    },
  },
  "providers/42-school": page(accountFields("created_at")),
  "providers/apple": page({
    "#generating-a-secret": { "The client's secret is a JSON Web Token.": "another product" },
    "#testing-on-a-development-server": {
      "Apple wants https, and another host than localhost.": "another product",
      "An app is served over https by a server of one's own.": ["apple.posted-code"],
    },
  }),
  "providers/atlassian": page(),
  "providers/auth0": page(),
  "providers/authentik": page(
    { "#example-1": { "The issuer has a path.": ["built-in-provider.authentik"] } },
    "built-in-provider.authentik",
  ),
  "providers/azure-ad": page({
    ...accountFields("token_type, expires_in, ext_expires_in and access_token"),
    "#to-allow-specific-active-directory-users-access": {
      "Without a tenant, it is the common one.": ["azure-ad.every-directory"],
      "The picture is the photo in base64, of 48 by 48.": ["azure-ad.photo"],
    },
  }),
  "providers/azure-ad-b2c": page(
    accountFields("refresh_token_expires_in, not_before, id_token_expires_in and profile_info"),
  ),
  "providers/battle.net": page(),
  "providers/box": page(),
  "providers/boxyhq-saml": page(
    {
      "#": { "What BoxyHQ is, and how it is deployed.": "another product" },
      "#example-1": {
        "signIn() passes tenant and product on to it.": ["authorization.additional-parameters"],
      },
    },
    "built-in-provider.boxyhq-saml",
  ),
  "providers/bungie": page({
    "#example-1": { "The key of the app's API stands in the headers.": ["bungie.api-key"] },
    "#example-server": {
      "Bungie wants https, and another host than localhost.": "another product",
    },
  }),
  "providers/cognito": page({
    "#example-1": { "The issuer has a path.": ["built-in-provider.authorization-request"] },
  }),
  "providers/coinbase": page({
    "#example-1": {
      "Its access token is good for two hours, and a refresh token is there.": "another product",
    },
  }),
  "providers/discord": page(),
  "providers/dropbox": page(),
  "providers/duende-identityserver6": page(
    { "#demo-identityserver": { "Users of the demo sign in.": "needs a hosted service" } },
    "built-in-provider.duende-identity-server6",
  ),
  "providers/eveonline": page({
    "#example-1": {
      "A callback puts the character's id into the session.": ["jwt-callback.persists"],
    },
  }),
  "providers/facebook": page({
    "#example-1": {
      "An app in production has no users at localhost.": "another product",
      "Who has an account of a phone may have no address.": "another product",
    },
  }),
  "providers/faceit": page(),
  "providers/foursquare": page({
    "#configuration-1": {
      "It is asked with the version that apiVersion says.": ["built-in-provider.user"],
    },
  }),
  "providers/freshbooks": page({}, "built-in-provider.freshbooks"),
  "providers/fusionauth": page({
    "#example-1": { "tenantId names a tenant.": ["fusionauth.tenant"] },
  }),
  "providers/gitlab": page({
    ...accountFields("created_at"),
    "#example-1": { "The scope read_user tells the address.": ["built-in-provider.request"] },
  }),
  "providers/google": page({
    "#example-1": {
      "Parameters of the app's own ask for a refresh token each time.": [
        "built-in-provider.options-merged",
      ],
      "Google gives a refresh token at the first sign-in alone.": "another product",
      "The profile has email_verified, by which signIn() may refuse.": [
        "sign-in-callback.oauth-arguments",
        "sign-in-callback.false",
      ],
    },
  }),
  "providers/hubspot": page(
    { "#": { "Name and picture can't be had.": ["built-in-provider.user"] } },
    "built-in-provider.hubspot",
  ),
  "providers/identity-server4": page({
    "#": { "IdentityServer4 is discontinued.": "another product" },
  }),
  "providers/instagram": page(withoutAddress),
  "providers/kakao": page(),
  "providers/keycloak": page({
    "#example-1": { "The issuer has a path.": ["built-in-provider.authorization-request"] },
  }),
  "providers/line": page(),
  "providers/linkedin": page(),
  "providers/mailchimp": page(),
  "providers/mailru": page(),
  "providers/medium": page(withoutAddress),
  "providers/naver": page(),
  "providers/netlify": page(),
  "providers/okta": page(),
  "providers/onelogin": page(),
  "providers/osso": page(
    {
      "#": { "What Osso is, and how it is set up.": "another product" },
      "#example-1": { "The issuer is a domain.": ["built-in-provider.osso"] },
    },
    "built-in-provider.osso",
  ),
  "providers/osu": page(withoutAddress),
  "providers/patreon": page(
    { "#example-1": { "The scopes are those of the second API.": ["built-in-provider.request"] } },
    "built-in-provider.patreon",
  ),
  "providers/pinterest": page({}, "built-in-provider.pinterest"),
  "providers/pipedrive": page(),
  "providers/reddit": page({
    "#example-1": {
      "It is asked for the scope identity alone.": ["built-in-provider.documented-request"],
      "A duration of the app's own asks for a refresh token.": ["built-in-provider.options-merged"],
    },
  }),
  "providers/salesforce": page(),
  "providers/slack": page(),
  "providers/spotify": page(),
  "providers/strava": page(),
  "providers/todoist": page({}, "built-in-provider.todoist"),
  "providers/trakt": page(
    {
      "#example-1": {
        "Its users have no address.": ["built-in-provider.user"],
        "Pictures can't be shown from elsewhere.": "another product",
      },
    },
    "built-in-provider.trakt",
  ),
  "providers/twitch": page(),
  "providers/twitter": page({
    "#": {
      "It speaks OAuth 1.0: the account has oauth_token and oauth_token_secret.": [
        "oauth1.account",
      ],
    },
    "#example": {
      "The example's options are all that it needs: users sign in with it.": ["oauth1.signs-in"],
      "The address is there where the app may ask for it.": ["oauth1.signs-in"],
    },
    "#oauth-20": {
      'With version: "2.0", users sign in by OAuth 2.': ["twitter.oauth-2", "twitter.oauth-2-user"],
      "They have no address then.": ["twitter.oauth-2-user"],
    },
  }),
  "providers/united-effects": page(
    {
      "#example-1": {
        "The issuer has a path.": ["built-in-provider.united-effects"],
        "Its users have neither name nor picture.": ["built-in-provider.user"],
      },
    },
    "built-in-provider.united-effects",
  ),
  "providers/vk": page({
    "#example-1": {
      "It is asked with version 5.131 of its API.": ["built-in-provider.request"],
      "Another version is named by options of next-auth 3.": "another version",
    },
  }),
  "providers/wikimedia": page(
    { "#example-1": { "Users may have no address.": "another product" } },
    "built-in-provider.wikimedia",
  ),
  "providers/wordpress": page(),
  "providers/workos": page({
    "#example-1": {
      "signIn() passes organization or connection on to it.": [
        "authorization.additional-parameters",
      ],
    },
  }),
  "providers/yandex": page(),
  "providers/zitadel": page(
    {
      "#example-1": {
        "More scopes stand beside its own.": ["built-in-provider.options-merged"],
        "The profile has email_verified, by which signIn() may refuse.": [
          "sign-in-callback.oauth-arguments",
          "sign-in-callback.false",
        ],
      },
    },
    "built-in-provider.zitadel",
  ),
  "providers/zoho": page(accountFields("api_domain")),
  "providers/zoom": page(),
}
