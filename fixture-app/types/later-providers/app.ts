import type { NextAuthOptions } from "next-auth"
import AuthentikProvider from "next-auth/providers/authentik"
import BoxyHQSAMLProvider from "next-auth/providers/boxyhq-saml"
import DuendeIDS6Provider from "next-auth/providers/duende-identity-server6"
import HubspotProvider from "next-auth/providers/hubspot"
import PatreonProvider from "next-auth/providers/patreon"
import PinterestProvider from "next-auth/providers/pinterest"
import TodoistProvider from "next-auth/providers/todoist"
import TraktProvider from "next-auth/providers/trakt"
import UnitedEffectsProvider from "next-auth/providers/united-effects"
import WikimediaProvider from "next-auth/providers/wikimedia"
import ZitadelProvider from "next-auth/providers/zitadel"

const client = { clientId: "id", clientSecret: "secret" }
const issuer = "https://issuer.example"

/** Those that came after 4.0.1, each with the options of its page: https://next-auth.js.org/providers */
export const options: NextAuthOptions = {
  providers: [
    AuthentikProvider({ ...client, issuer }),
    BoxyHQSAMLProvider({ ...client, issuer }),
    DuendeIDS6Provider({ ...client, issuer }),
    HubspotProvider(client),
    PatreonProvider(client),
    PinterestProvider(client),
    TodoistProvider(client),
    TraktProvider(client),
    UnitedEffectsProvider({ ...client, issuer }),
    WikimediaProvider(client),
    ZitadelProvider({
      ...client,
      issuer,
      authorization: {
        params: { scope: "openid email profile urn:zitadel:iam:org:project:id:1:aud" },
      },
    }),
  ],
}

// @ts-expect-error: the issuer is missing
export const nowhere = UnitedEffectsProvider(client)

// @ts-expect-error: the client's secret is missing
export const unknown = ZitadelProvider({ clientId: "id", issuer })
