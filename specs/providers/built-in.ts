import type { RequirementId } from "../requirements/index.ts"

/** A provider that next-auth has built in. */
export type BuiltIn = {
  id: string
  name: string
  /** Its authorization endpoint, without a query: where users sign in. RFC 6749, section 3.1 */
  address: string
  /**
   * What its authorization request says beside client, callback, response type and what protects it; left out where its
   * options come to no request.
   */
  parameters?: Readonly<Record<string, string>>
  /** What protects its authorization request, as its options say it; the state where nothing is said. */
  checks?: readonly ("pkce" | "state" | "none")[]
  /** What promises it, where it came after 4.0.1 or does not keep the promise. */
  requirement?: RequirementId
}

/** Every one but Osso that speaks OAuth 2 or OpenID Connect, in the order of their ids. */
export const builtIn: readonly BuiltIn[] = [
  {
    id: "42-school",
    name: "42 School",
    address: "https://api.intra.42.fr/oauth/authorize",
    parameters: { scope: "public" },
  },
  {
    id: "apple",
    name: "Apple",
    address: "https://appleid.apple.com/authorize",
    parameters: { scope: "name email", response_mode: "form_post" },
    checks: ["pkce"],
  },
  {
    id: "atlassian",
    name: "Atlassian",
    address: "https://auth.atlassian.com/authorize",
    parameters: { scope: "openid", audience: "api.atlassian.com", prompt: "consent" },
  },
  {
    id: "auth0",
    name: "Auth0",
    address: "https://auth0.example/authorize",
    parameters: { scope: "openid email profile" },
    checks: ["pkce", "state"],
  },
  {
    id: "authentik",
    name: "Authentik",
    address: "https://authentik.example/application/o/fake-slug/authorize",
    parameters: { scope: "openid email profile" },
    checks: ["pkce", "state"],
    requirement: "built-in-provider.authentik",
  },
  {
    id: "azure-ad",
    name: "Azure Active Directory",
    address: "https://login.microsoftonline.com/fake-tenant/v2.0/authorize",
    parameters: { scope: "openid profile email" },
  },
  {
    id: "azure-ad-b2c",
    name: "Azure Active Directory B2C",
    address:
      "https://fake-tenant.b2clogin.com/fake-tenant.onmicrosoft.com/fake-flow/v2.0/authorize",
    parameters: { scope: "openid" },
  },
  {
    id: "battlenet",
    name: "Battle.net",
    address: "https://eu.battle.net/oauth/authorize",
    parameters: { scope: "openid" },
  },
  {
    id: "box",
    name: "Box",
    address: "https://account.box.com/api/oauth2/authorize",
    parameters: { scope: "openid" },
  },
  {
    id: "boxyhq-saml",
    name: "BoxyHQ SAML",
    address: "https://boxyhq-saml.example/api/oauth/authorize",
    parameters: { scope: "openid", provider: "saml" },
    checks: ["pkce", "state"],
    requirement: "built-in-provider.boxyhq-saml",
  },
  {
    id: "bungie",
    name: "Bungie",
    address: "https://www.bungie.net/en/OAuth/Authorize",
    parameters: { scope: "openid", reauth: "true" },
  },
  {
    id: "cognito",
    name: "Cognito",
    address: "https://cognito.example/fake-pool/authorize",
    parameters: { scope: "openid" },
  },
  {
    id: "coinbase",
    name: "Coinbase",
    address: "https://www.coinbase.com/oauth/authorize",
    parameters: { scope: "wallet:user:email wallet:user:read" },
  },
  {
    id: "discord",
    name: "Discord",
    address: "https://discord.com/api/oauth2/authorize",
    parameters: { scope: "identify email" },
  },
  {
    id: "dropbox",
    name: "Dropbox",
    address: "https://www.dropbox.com/oauth2/authorize",
    parameters: { scope: "account_info.read", token_access_type: "offline" },
    checks: ["pkce", "state"],
  },
  {
    id: "duende-identityserver6",
    name: "DuendeIdentityServer6",
    address: "https://duende-identity-server6.example/authorize",
    parameters: { scope: "openid profile email" },
    checks: ["pkce", "state"],
    requirement: "built-in-provider.duende-identity-server6",
  },
  {
    id: "eveonline",
    name: "EVE Online",
    address: "https://login.eveonline.com/v2/oauth/authorize",
    parameters: { scope: "publicData" },
  },
  {
    id: "facebook",
    name: "Facebook",
    address: "https://www.facebook.com/v11.0/dialog/oauth",
    parameters: { scope: "email" },
  },
  {
    id: "faceit",
    name: "FACEIT",
    address: "https://accounts.faceit.com/accounts",
    parameters: { scope: "openid", redirect_popup: "true" },
  },
  {
    id: "foursquare",
    name: "Foursquare",
    address: "https://foursquare.com/oauth2/authenticate",
    parameters: { scope: "openid" },
  },
  {
    id: "freshbooks",
    name: "Freshbooks",
    address: "https://auth.freshbooks.com/service/auth/oauth/authorize",
    requirement: "built-in-provider.freshbooks",
  },
  {
    id: "fusionauth",
    name: "FusionAuth",
    address: "https://fusionauth.example/authorize",
    parameters: { scope: "openid offline_access" },
    checks: ["pkce", "state"],
  },
  {
    id: "github",
    name: "GitHub",
    address: "https://github.com/login/oauth/authorize",
    parameters: { scope: "read:user user:email" },
  },
  {
    id: "gitlab",
    name: "GitLab",
    address: "https://gitlab.com/oauth/authorize",
    parameters: { scope: "read_user" },
    checks: ["pkce", "state"],
  },
  {
    id: "google",
    name: "Google",
    address: "https://accounts.google.com/authorize",
    parameters: { scope: "openid email profile" },
    checks: ["pkce", "state"],
  },
  {
    id: "hubspot",
    name: "HubSpot",
    address: "https://app.hubspot.com/oauth/authorize",
    parameters: { scope: "oauth" },
    requirement: "built-in-provider.hubspot",
  },
  {
    id: "identity-server4",
    name: "IdentityServer4",
    address: "https://identity-server4.example/authorize",
    parameters: { scope: "openid profile email" },
    checks: ["pkce", "state"],
  },
  {
    id: "instagram",
    name: "Instagram",
    address: "https://api.instagram.com/oauth/authorize",
    parameters: { scope: "user_profile" },
  },
  {
    id: "kakao",
    name: "Kakao",
    address: "https://kauth.kakao.com/oauth/authorize",
    parameters: { scope: "" },
  },
  {
    id: "keycloak",
    name: "Keycloak",
    address: "https://keycloak.example/realms/fake-realm/authorize",
    parameters: { scope: "openid email profile" },
    checks: ["pkce", "state"],
  },
  {
    id: "line",
    name: "LINE",
    address: "https://access.line.me/authorize",
    parameters: { scope: "openid profile" },
  },
  {
    id: "linkedin",
    name: "LinkedIn",
    address: "https://www.linkedin.com/oauth/v2/authorization",
    parameters: { scope: "openid profile email" },
  },
  {
    id: "mailchimp",
    name: "Mailchimp",
    address: "https://login.mailchimp.com/oauth2/authorize",
    parameters: { scope: "openid" },
  },
  {
    id: "mailru",
    name: "Mail.ru",
    address: "https://oauth.mail.ru/login",
    parameters: { scope: "userinfo" },
  },
  {
    id: "medium",
    name: "Medium",
    address: "https://medium.com/m/oauth/authorize",
    parameters: { scope: "basicProfile" },
  },
  {
    id: "naver",
    name: "Naver",
    address: "https://nid.naver.com/oauth2.0/authorize",
    parameters: { scope: "openid" },
  },
  {
    id: "netlify",
    name: "Netlify",
    address: "https://app.netlify.com/authorize",
    parameters: { scope: "openid" },
  },
  {
    id: "okta",
    name: "Okta",
    address: "https://okta.example/authorize",
    parameters: { scope: "openid email profile" },
  },
  {
    id: "onelogin",
    name: "OneLogin",
    address: "https://onelogin.example/oidc/2/authorize",
    parameters: { scope: "openid profile email" },
  },
  {
    id: "osu",
    name: "Osu!",
    address: "https://osu.ppy.sh/oauth/authorize",
    parameters: { scope: "identify" },
  },
  {
    id: "passage",
    name: "Passage",
    address: "https://passage.example/authorize",
    parameters: { scope: "openid email" },
    checks: ["pkce", "state"],
    requirement: "built-in-provider.passage",
  },
  {
    id: "patreon",
    name: "Patreon",
    address: "https://www.patreon.com/oauth2/authorize",
    parameters: { scope: "identity identity[email]" },
    requirement: "built-in-provider.patreon",
  },
  {
    id: "pinterest",
    name: "Pinterest",
    address: "https://www.pinterest.com/oauth",
    parameters: { scope: "user_accounts:read" },
    requirement: "built-in-provider.pinterest",
  },
  {
    id: "pipedrive",
    name: "Pipedrive",
    address: "https://oauth.pipedrive.com/oauth/authorize",
    parameters: { scope: "openid" },
  },
  {
    id: "reddit",
    name: "Reddit",
    address: "https://www.reddit.com/api/v1/authorize",
    parameters: { scope: "identity" },
  },
  {
    id: "salesforce",
    name: "Salesforce",
    address: "https://login.salesforce.com/services/oauth2/authorize",
    parameters: { scope: "openid", display: "page" },
    checks: ["none"],
  },
  {
    id: "slack",
    name: "Slack",
    address: "https://slack.com/authorize",
    parameters: { scope: "openid profile email" },
  },
  {
    id: "spotify",
    name: "Spotify",
    address: "https://accounts.spotify.com/authorize",
    parameters: { scope: "user-read-email" },
  },
  {
    id: "strava",
    name: "Strava",
    address: "https://www.strava.com/api/v3/oauth/authorize",
    parameters: { scope: "read", approval_prompt: "auto" },
  },
  {
    id: "todoist",
    name: "Todoist",
    address: "https://todoist.com/oauth/authorize",
    parameters: { scope: "data:read" },
    requirement: "built-in-provider.todoist",
  },
  {
    id: "trakt",
    name: "Trakt",
    address: "https://trakt.tv/oauth/authorize",
    parameters: { scope: "" },
    requirement: "built-in-provider.trakt",
  },
  {
    id: "twitch",
    name: "Twitch",
    address: "https://id.twitch.tv/oauth2/authorize",
    parameters: {
      scope: "openid user:read:email",
      claims: '{"id_token":{"email":null,"picture":null,"preferred_username":null}}',
    },
  },
  {
    id: "united-effects",
    name: "United Effects",
    address: "https://united-effects.example/fake-group/authorize",
    parameters: {
      scope: "openid email profile",
      resource: "https://united-effects.example/fake-group",
    },
    checks: ["pkce", "state"],
    requirement: "built-in-provider.united-effects",
  },
  {
    id: "vk",
    name: "VK",
    address: "https://oauth.vk.com/authorize",
    parameters: { scope: "email", v: "5.131" },
  },
  {
    id: "wikimedia",
    name: "Wikimedia",
    address: "https://meta.wikimedia.org/w/rest.php/oauth2/authorize",
    parameters: { scope: "" },
    requirement: "built-in-provider.wikimedia",
  },
  {
    id: "wordpress",
    name: "WordPress.com",
    address: "https://public-api.wordpress.com/oauth2/authorize",
    parameters: { scope: "auth" },
  },
  {
    id: "workos",
    name: "WorkOS",
    address: "https://api.workos.com/sso/authorize",
    parameters: { scope: "openid" },
  },
  {
    id: "yandex",
    name: "Yandex",
    address: "https://oauth.yandex.ru/authorize",
    parameters: { scope: "login:info login:email login:avatar" },
  },
  {
    id: "zitadel",
    name: "ZITADEL",
    address: "https://zitadel.example/authorize",
    parameters: { scope: "openid email profile" },
    checks: ["pkce", "state"],
    requirement: "built-in-provider.zitadel",
  },
  {
    id: "zoho",
    name: "Zoho",
    address: "https://accounts.zoho.com/oauth/v2/auth",
    parameters: { scope: "AaaServer.profile.Read" },
  },
  {
    id: "zoom",
    name: "Zoom",
    address: "https://zoom.us/oauth/authorize",
    parameters: { scope: "" },
  },
]

/** What promises a provider that came after 4.0.1. */
export function promiseOf(provider: string): RequirementId[] {
  return builtIn.flatMap(({ id, requirement }) =>
    id === provider && requirement ? [requirement] : [],
  )
}
