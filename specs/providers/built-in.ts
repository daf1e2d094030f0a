import type { RequirementId } from "../requirements/index.ts"

/** A provider that next-auth has built in. */
type BuiltIn = {
  id: string
  name: string
  /** Where users sign in. */
  host: string
  /** What promises it, where it came after 4.0.1 or does not keep the promise. */
  requirement?: RequirementId
  /** Its options have the check "none": nothing in its authorization request is a secret. */
  isUnprotected?: true
}

/** Every one but Osso that speaks OAuth 2 or OpenID Connect, in the order of their ids. */
export const builtIn: readonly BuiltIn[] = [
  { id: "42-school", name: "42 School", host: "api.intra.42.fr" },
  { id: "apple", name: "Apple", host: "appleid.apple.com" },
  { id: "atlassian", name: "Atlassian", host: "auth.atlassian.com" },
  { id: "auth0", name: "Auth0", host: "auth0.example" },
  {
    id: "authentik",
    name: "Authentik",
    host: "authentik.example",
    requirement: "built-in-provider.authentik",
  },
  { id: "azure-ad", name: "Azure Active Directory", host: "login.microsoftonline.com" },
  { id: "azure-ad-b2c", name: "Azure Active Directory B2C", host: "fake-tenant.b2clogin.com" },
  { id: "battlenet", name: "Battle.net", host: "us.battle.net" },
  { id: "box", name: "Box", host: "account.box.com" },
  {
    id: "boxyhq-saml",
    name: "BoxyHQ SAML",
    host: "boxyhq-saml.example",
    requirement: "built-in-provider.boxyhq-saml",
  },
  { id: "bungie", name: "Bungie", host: "www.bungie.net" },
  { id: "cognito", name: "Cognito", host: "cognito.example" },
  { id: "coinbase", name: "Coinbase", host: "www.coinbase.com" },
  { id: "discord", name: "Discord", host: "discord.com" },
  { id: "dropbox", name: "Dropbox", host: "www.dropbox.com" },
  {
    id: "duende-identityserver6",
    name: "DuendeIdentityServer6",
    host: "duende-identity-server6.example",
    requirement: "built-in-provider.duende-identity-server6",
  },
  { id: "eveonline", name: "EVE Online", host: "login.eveonline.com" },
  { id: "facebook", name: "Facebook", host: "www.facebook.com" },
  { id: "faceit", name: "FACEIT", host: "accounts.faceit.com" },
  { id: "foursquare", name: "Foursquare", host: "foursquare.com" },
  {
    id: "freshbooks",
    name: "Freshbooks",
    host: "auth.freshbooks.com",
    requirement: "built-in-provider.freshbooks",
  },
  { id: "fusionauth", name: "FusionAuth", host: "fusionauth.example" },
  { id: "github", name: "GitHub", host: "github.com" },
  { id: "gitlab", name: "GitLab", host: "gitlab.com" },
  { id: "google", name: "Google", host: "accounts.google.com" },
  {
    id: "hubspot",
    name: "HubSpot",
    host: "app.hubspot.com",
    requirement: "built-in-provider.hubspot",
  },
  { id: "identity-server4", name: "IdentityServer4", host: "identity-server4.example" },
  { id: "instagram", name: "Instagram", host: "api.instagram.com" },
  { id: "kakao", name: "Kakao", host: "kauth.kakao.com" },
  { id: "keycloak", name: "Keycloak", host: "keycloak.example" },
  { id: "line", name: "LINE", host: "access.line.me" },
  { id: "linkedin", name: "LinkedIn", host: "www.linkedin.com" },
  { id: "mailchimp", name: "Mailchimp", host: "login.mailchimp.com" },
  { id: "mailru", name: "Mail.ru", host: "oauth.mail.ru" },
  { id: "medium", name: "Medium", host: "medium.com" },
  { id: "naver", name: "Naver", host: "nid.naver.com" },
  { id: "netlify", name: "Netlify", host: "app.netlify.com" },
  { id: "okta", name: "Okta", host: "okta.example" },
  { id: "onelogin", name: "OneLogin", host: "onelogin.example" },
  { id: "osu", name: "Osu!", host: "osu.ppy.sh" },
  {
    id: "passage",
    name: "Passage",
    host: "passage.example",
    requirement: "built-in-provider.passage",
  },
  {
    id: "patreon",
    name: "Patreon",
    host: "www.patreon.com",
    requirement: "built-in-provider.patreon",
  },
  {
    id: "pinterest",
    name: "Pinterest",
    host: "www.pinterest.com",
    requirement: "built-in-provider.pinterest",
  },
  { id: "pipedrive", name: "Pipedrive", host: "oauth.pipedrive.com" },
  { id: "reddit", name: "Reddit", host: "www.reddit.com" },
  { id: "salesforce", name: "Salesforce", host: "login.salesforce.com", isUnprotected: true },
  { id: "slack", name: "Slack", host: "slack.com" },
  { id: "spotify", name: "Spotify", host: "accounts.spotify.com" },
  { id: "strava", name: "Strava", host: "www.strava.com" },
  { id: "todoist", name: "Todoist", host: "todoist.com", requirement: "built-in-provider.todoist" },
  { id: "trakt", name: "Trakt", host: "trakt.tv", requirement: "built-in-provider.trakt" },
  { id: "twitch", name: "Twitch", host: "id.twitch.tv" },
  {
    id: "united-effects",
    name: "United Effects",
    host: "united-effects.example",
    requirement: "built-in-provider.united-effects",
  },
  { id: "vk", name: "VK", host: "oauth.vk.com" },
  {
    id: "wikimedia",
    name: "Wikimedia",
    host: "meta.wikimedia.org",
    requirement: "built-in-provider.wikimedia",
  },
  { id: "wordpress", name: "WordPress.com", host: "public-api.wordpress.com" },
  { id: "workos", name: "WorkOS", host: "api.workos.com" },
  { id: "yandex", name: "Yandex", host: "oauth.yandex.ru" },
  {
    id: "zitadel",
    name: "ZITADEL",
    host: "zitadel.example",
    requirement: "built-in-provider.zitadel",
  },
  { id: "zoho", name: "Zoho", host: "accounts.zoho.com" },
  { id: "zoom", name: "Zoom", host: "zoom.us" },
]

/** What promises a provider that came after 4.0.1. */
export function promiseOf(provider: string): RequirementId[] {
  return builtIn.flatMap(({ id, requirement }) =>
    id === provider && requirement ? [requirement] : [],
  )
}
