import type { NextAuthOptions } from "next-auth"
import FortyTwoSchool from "next-auth/providers/42-school"
import Apple from "next-auth/providers/apple"
import Atlassian from "next-auth/providers/atlassian"
import Auth0 from "next-auth/providers/auth0"
import Authentik from "next-auth/providers/authentik"
import AzureAdB2c from "next-auth/providers/azure-ad-b2c"
import AzureAd from "next-auth/providers/azure-ad"
import Battlenet from "next-auth/providers/battlenet"
import Box from "next-auth/providers/box"
import BoxyhqSaml from "next-auth/providers/boxyhq-saml"
import Bungie from "next-auth/providers/bungie"
import Cognito from "next-auth/providers/cognito"
import Coinbase from "next-auth/providers/coinbase"
import Discord from "next-auth/providers/discord"
import Dropbox from "next-auth/providers/dropbox"
import DuendeIdentityServer6 from "next-auth/providers/duende-identity-server6"
import Eveonline from "next-auth/providers/eveonline"
import Facebook from "next-auth/providers/facebook"
import Faceit from "next-auth/providers/faceit"
import Foursquare from "next-auth/providers/foursquare"
import Freshbooks from "next-auth/providers/freshbooks"
import Fusionauth from "next-auth/providers/fusionauth"
import Github from "next-auth/providers/github"
import Gitlab from "next-auth/providers/gitlab"
import Google from "next-auth/providers/google"
import Hubspot from "next-auth/providers/hubspot"
import IdentityServer4 from "next-auth/providers/identity-server4"
import Instagram from "next-auth/providers/instagram"
import Kakao from "next-auth/providers/kakao"
import Keycloak from "next-auth/providers/keycloak"
import Line from "next-auth/providers/line"
import Linkedin from "next-auth/providers/linkedin"
import Mailchimp from "next-auth/providers/mailchimp"
import Mailru from "next-auth/providers/mailru"
import Medium from "next-auth/providers/medium"
import Naver from "next-auth/providers/naver"
import Netlify from "next-auth/providers/netlify"
import Okta from "next-auth/providers/okta"
import Onelogin from "next-auth/providers/onelogin"
import Osso from "next-auth/providers/osso"
import Osu from "next-auth/providers/osu"
import Passage from "next-auth/providers/passage"
import Patreon from "next-auth/providers/patreon"
import Pinterest from "next-auth/providers/pinterest"
import Pipedrive from "next-auth/providers/pipedrive"
import Reddit from "next-auth/providers/reddit"
import Salesforce from "next-auth/providers/salesforce"
import Slack from "next-auth/providers/slack"
import Spotify from "next-auth/providers/spotify"
import Strava from "next-auth/providers/strava"
import Todoist from "next-auth/providers/todoist"
import Trakt from "next-auth/providers/trakt"
import Twitch from "next-auth/providers/twitch"
import UnitedEffects from "next-auth/providers/united-effects"
import Vk from "next-auth/providers/vk"
import Wikimedia from "next-auth/providers/wikimedia"
import Wordpress from "next-auth/providers/wordpress"
import Workos from "next-auth/providers/workos"
import Yandex from "next-auth/providers/yandex"
import Zitadel from "next-auth/providers/zitadel"
import Zoho from "next-auth/providers/zoho"
import Zoom from "next-auth/providers/zoom"

/** What every provider needs, and for most all that they need. */
const fakeClient = { clientId: "fake-client", clientSecret: "fake-secret" }

/** A parameter of the app's own in every authorization request. */
const ownParameter = { authorization: { params: { own: "parameter" } } }

/** What the providers need of a client that stand at an address of the customer's own, or of several. */
const hostedFor =
  <Client extends object>(client: Client) =>
  (address: string) => ({ ...client, issuer: `https://${address}` })

/** Each built-in OAuth 2 provider but Osso, with the options that its page of the documentation shows, for a client. */
function providers(client: typeof fakeClient & Partial<typeof ownParameter>) {
  const at = hostedFor(client)
  return [
    FortyTwoSchool(client),
    Apple(client),
    Atlassian(client),
    Auth0(at("auth0.example")),
    Authentik(at("authentik.example/application/o/fake-slug")),
    AzureAdB2c({ ...client, tenantId: "fake-tenant", primaryUserFlow: "fake-flow" }),
    AzureAd({ ...client, tenantId: "fake-tenant" }),
    Battlenet({ ...client, issuer: "https://eu.battle.net/oauth" }),
    Box(client),
    BoxyhqSaml(at("boxyhq-saml.example")),
    // Its type knows no headers.
    Bungie(Object.assign({ headers: { "X-API-Key": "fake-api-key" } }, client)),
    Cognito(at("cognito.example/fake-pool")),
    Coinbase(client),
    Discord(client),
    Dropbox(client),
    DuendeIdentityServer6(at("duende-identity-server6.example")),
    Eveonline(client),
    Facebook(client),
    Faceit(client),
    Foursquare({ ...client, apiVersion: "20200101" }),
    Freshbooks(client),
    Fusionauth(at("fusionauth.example")),
    Github(client),
    Gitlab(client),
    Google(client),
    Hubspot(client),
    IdentityServer4(at("identity-server4.example")),
    Instagram(client),
    Kakao(client),
    Keycloak(at("keycloak.example/realms/fake-realm")),
    Line(client),
    Linkedin(client),
    Mailchimp(client),
    Mailru(client),
    Medium(client),
    Naver(client),
    Netlify(client),
    Okta(at("okta.example")),
    Onelogin(at("onelogin.example")),
    Osu(client),
    Passage(at("passage.example")),
    Patreon(client),
    Pinterest(client),
    Pipedrive(client),
    Reddit(client),
    Salesforce(client),
    Slack(client),
    Spotify(client),
    Strava(client),
    Todoist(client),
    Trakt(client),
    Twitch(client),
    UnitedEffects(at("united-effects.example/fake-group")),
    Vk(client),
    Wikimedia(client),
    Wordpress(client),
    Workos(client),
    Yandex(client),
    Zitadel(at("zitadel.example")),
    Zoho(client),
    Zoom(client),
  ].filter((provider) => provider)
}

/** Scenarios of the providers that come with next-auth. */
export const builtInProviderScenarios = {
  /** Every other that speaks OAuth 2 or OpenID Connect; what a next-auth lacks is left out. The session has the user. */
  "built-in-providers": () => ({
    providers: providers(fakeClient),
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, user } : token),
      session: ({ session, token: { user } }) => Object.assign(session, { user }),
    },
  }),
  /** The same with a parameter of the app's own in each authorization request. */
  "built-in-overridden": () => ({ providers: providers({ ...fakeClient, ...ownParameter }) }),
  /** Some, asked elsewhere or otherwise than above. User and account stand in the session. */
  "built-in-options": () => {
    const at = hostedFor(fakeClient)
    return {
      providers: [
        AzureAd({ ...fakeClient, profilePhotoSize: 96 }),
        AzureAdB2c(at("azure-ad-b2c.example")),
        AzureAdB2c({
          ...fakeClient,
          id: "b2c",
          tenantId: "fake-tenant",
          primaryUserFlow: "fake-flow",
        }),
        FortyTwoSchool(fakeClient),
        Fusionauth({ ...at("fusionauth.example"), tenantId: "fake-tenant" }),
        Gitlab(fakeClient),
        Salesforce(at("salesforce.example")),
        Zoho(fakeClient),
      ],
      callbacks: {
        jwt: ({ token, user, account }) => (account ? { ...token, user, account } : token),
        session: ({ session, token: { user, account } }) =>
          Object.assign(session, { user, account }),
      },
    }
  },
  /** Osso, whose page of the documentation wants a domain for an issuer. */
  "built-in-osso": () => ({ providers: [Osso({ ...fakeClient, issuer: "osso.example" })] }),
} satisfies Record<string, () => NextAuthOptions>
