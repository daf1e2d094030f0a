import type { NextAuthOptions } from "next-auth"
import FortyTwoProvider from "next-auth/providers/42-school"
import AppleProvider from "next-auth/providers/apple"
import AtlassianProvider from "next-auth/providers/atlassian"
import Auth0Provider from "next-auth/providers/auth0"
import AzureADProvider from "next-auth/providers/azure-ad"
import AzureADB2CProvider from "next-auth/providers/azure-ad-b2c"
import BattleNetProvider from "next-auth/providers/battlenet"
import BoxProvider from "next-auth/providers/box"
import BungieProvider from "next-auth/providers/bungie"
import CognitoProvider from "next-auth/providers/cognito"
import CoinbaseProvider from "next-auth/providers/coinbase"
import CredentialsProvider from "next-auth/providers/credentials"
import DiscordProvider from "next-auth/providers/discord"
import DropboxProvider from "next-auth/providers/dropbox"
import EVEOnlineProvider from "next-auth/providers/eveonline"
import FacebookProvider from "next-auth/providers/facebook"
import FaceItProvider from "next-auth/providers/faceit"
import FourSquareProvider from "next-auth/providers/foursquare"
import FreshbooksProvider from "next-auth/providers/freshbooks"
import FusionAuthProvider from "next-auth/providers/fusionauth"
import GitHubProvider from "next-auth/providers/github"
import GitlabProvider from "next-auth/providers/gitlab"
import GoogleProvider from "next-auth/providers/google"
import IdentityServer4Provider from "next-auth/providers/identity-server4"
import InstagramProvider from "next-auth/providers/instagram"
import KakaoProvider from "next-auth/providers/kakao"
import KeycloakProvider from "next-auth/providers/keycloak"
import LineProvider from "next-auth/providers/line"
import LinkedInProvider from "next-auth/providers/linkedin"
import MailchimpProvider from "next-auth/providers/mailchimp"
import MailRuProvider from "next-auth/providers/mailru"
import MediumProvider from "next-auth/providers/medium"
import NaverProvider from "next-auth/providers/naver"
import NetlifyProvider from "next-auth/providers/netlify"
import OktaProvider from "next-auth/providers/okta"
import OneLoginProvider from "next-auth/providers/onelogin"
import OssoProvider from "next-auth/providers/osso"
import OsuProvider from "next-auth/providers/osu"
import PipedriveProvider from "next-auth/providers/pipedrive"
import RedditProvider from "next-auth/providers/reddit"
import SalesforceProvider from "next-auth/providers/salesforce"
import SlackProvider from "next-auth/providers/slack"
import SpotifyProvider from "next-auth/providers/spotify"
import StravaProvider from "next-auth/providers/strava"
import TwitchProvider from "next-auth/providers/twitch"
import TwitterProvider from "next-auth/providers/twitter"
import VkProvider from "next-auth/providers/vk"
import WordpressProvider from "next-auth/providers/wordpress"
import WorkOSProvider from "next-auth/providers/workos"
import YandexProvider from "next-auth/providers/yandex"
import ZohoProvider from "next-auth/providers/zoho"
import ZoomProvider from "next-auth/providers/zoom"

const client = { clientId: "id", clientSecret: "secret" }
const issuer = "https://issuer.example"

/** Each with the options of its page: https://next-auth.js.org/providers */
export const options: NextAuthOptions = {
  providers: [
    FortyTwoProvider(client),
    AppleProvider(client),
    AtlassianProvider({
      ...client,
      authorization: { params: { scope: "write:jira-work offline_access read:me" } },
    }),
    Auth0Provider({
      ...client,
      issuer,
      authorization: { params: { scope: "openid your_custom_scope" } },
    }),
    AzureADProvider(client),
    AzureADProvider({ ...client, tenantId: "tenant", profilePhotoSize: 648 }),
    AzureADB2CProvider({
      ...client,
      tenantId: "tenant",
      primaryUserFlow: "flow",
      authorization: { params: { scope: "offline_access openid" } },
    }),
    BattleNetProvider({ ...client, issuer: "https://www.battlenet.com.cn/oauth" }),
    BattleNetProvider({ ...client, issuer: "https://us.battle.net/oauth" }),
    BattleNetProvider({ ...client, issuer: "https://eu.battle.net/oauth" }),
    BattleNetProvider({ ...client, issuer: "https://kr.battle.net/oauth" }),
    BattleNetProvider({ ...client, issuer: "https://tw.battle.net/oauth" }),
    BoxProvider(client),
    BungieProvider(client),
    CognitoProvider({ ...client, issuer }),
    CoinbaseProvider(client),
    CredentialsProvider({
      id: "domain-login",
      name: "Domain Account",
      authorize: async (credentials, request) => {
        const known = credentials?.username === "jsmith" && request.method === "POST"
        return known ? { id: "1", name: "J Smith", email: "jsmith@example.com" } : null
      },
      credentials: {
        domain: { label: "Domain", type: "text", placeholder: "CORPNET", value: "CORPNET" },
        username: { label: "Username", type: "text", placeholder: "jsmith" },
        "2fa-key": { label: "2FA Key", autoComplete: "one-time-code" },
      },
    }),
    DiscordProvider(client),
    DropboxProvider(client),
    EVEOnlineProvider(client),
    FacebookProvider(client),
    FaceItProvider(client),
    FourSquareProvider({ ...client, apiVersion: "20230131" }),
    FreshbooksProvider(client),
    FusionAuthProvider({
      ...client,
      id: "fusionauth",
      name: "FusionAuth",
      issuer,
      tenantId: "tenant",
    }),
    GitHubProvider(client),
    GitlabProvider(client),
    GoogleProvider({
      ...client,
      authorization: {
        params: { prompt: "consent", access_type: "offline", response_type: "code" },
      },
      profile: (profile) => ({ id: profile.sub, name: profile.given_name }),
    }),
    IdentityServer4Provider({ ...client, id: "identity-server4", name: "IdentityServer4", issuer }),
    InstagramProvider(client),
    KakaoProvider(client),
    KeycloakProvider({ ...client, issuer }),
    LineProvider(client),
    LinkedInProvider(client),
    MailchimpProvider(client),
    MailRuProvider(client),
    MediumProvider(client),
    NaverProvider(client),
    NetlifyProvider(client),
    OktaProvider({ ...client, issuer }),
    OneLoginProvider({ ...client, issuer }),
    OssoProvider({ ...client, issuer }),
    OsuProvider(client),
    PipedriveProvider(client),
    RedditProvider({ ...client, authorization: { params: { duration: "permanent" } } }),
    SalesforceProvider(client),
    SlackProvider(client),
    SpotifyProvider(client),
    StravaProvider(client),
    TwitchProvider(client),
    TwitterProvider(client),
    TwitterProvider({ ...client, version: "2.0" }),
    VkProvider(client),
    WordpressProvider(client),
    WorkOSProvider(client),
    YandexProvider(client),
    ZohoProvider(client),
    ZoomProvider(client),
  ],
}

// @ts-expect-error: Battle.net has no such region
export const region = BattleNetProvider({ ...client, issuer: "https://br.battle.net/oauth" })

// @ts-expect-error: nor has Azure AD photos of this size
export const photo = AzureADProvider({ ...client, profilePhotoSize: 50 })

// @ts-expect-error: a tenant has a name
export const tenant = AzureADProvider({ ...client, tenantId: 1 })

// @ts-expect-error: the issuer is missing
export const nowhere = BattleNetProvider(client)

// @ts-expect-error: a user has an id
export const nobody = GoogleProvider({ ...client, profile: ({ name }) => ({ name }) })

// @ts-expect-error: somebody must look up the user
export const unasked = CredentialsProvider({ credentials: {} })
