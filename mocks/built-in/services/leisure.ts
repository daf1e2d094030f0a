import type { Service } from "./service.ts"

/** Services of those who play, learn, listen, watch, run, and trade. */
export const leisureServices: Readonly<Record<string, Service>> = {
  // https://api.intra.42.fr/apidoc/guides/web_application_flow
  "42-school": {
    token: "https://api.intra.42.fr/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.intra.42.fr/v2/me": {
        id: 1815,
        login: "ada",
        email: "ada@users.example",
        usual_full_name: "Ada Lovelace",
        image_url: "https://pictures.example/ada.png",
      },
    },
  },
  // https://bungie-net.github.io/multi/operation_get_User-GetBungieNetUserById.html
  bungie: {
    token: "https://www.bungie.net/platform/app/oauth/token/",
    takesSecret: "in the form or by HTTP Basic",
    // Nobody's number.
    refuses: ["GET https://www.bungie.net/platform/User/GetBungieAccount/%7BmembershipId%7D/254/"],
    api: {
      "https://www.bungie.net/platform/User/GetBungieAccount/1815/254/": {
        Response: {
          bungieNetUser: {
            membershipId: "1815",
            displayName: "Ada",
            profilePicturePath: "/img/profile/ada.png",
          },
        },
      },
    },
  },
  // https://docs.cdp.coinbase.com/coinbase-app/docs/api-users
  coinbase: {
    token: "https://api.coinbase.com/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.coinbase.com/v2/user": {
        data: {
          id: "1815",
          name: "Ada Lovelace",
          email: "ada@users.example",
          avatar_url: "https://pictures.example/ada.png",
        },
      },
    },
  },
  // https://esi.evetech.net/docs and https://docs.esi.evetech.net/docs/sso/
  eveonline: {
    token: "https://login.eveonline.com/v2/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://login.eveonline.com/oauth/verify": {
        CharacterID: 95465499,
        CharacterName: "Ada Lovelace",
        Scopes: "publicData",
        TokenType: "Character",
      },
    },
    told: {
      "https://login.eveonline.com/.well-known/oauth-authorization-server": {
        issuer: "https://login.eveonline.com",
        authorization_endpoint: "https://login.eveonline.com/v2/oauth/authorize",
        token_endpoint: "https://login.eveonline.com/v2/oauth/token",
        response_types_supported: ["code", "token"],
        jwks_uri: "https://login.eveonline.com/oauth/jwks",
      },
    },
  },
  // https://docs.faceit.com/getting-started/intro/oauth2
  faceit: {
    token: "https://api.faceit.com/auth/v1/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.faceit.com/auth/v1/resources/userinfo": {
        guid: "1815",
        nickname: "ada",
        name: "Ada Lovelace",
        email: "ada@users.example",
        picture: "https://pictures.example/ada.png",
      },
    },
  },
  // https://osu.ppy.sh/docs/#get-own-data
  osu: {
    token: "https://osu.ppy.sh/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://osu.ppy.sh/api/v2/me": {
        id: 1815,
        username: "ada",
        avatar_url: "https://pictures.example/ada.png",
      },
    },
  },
  // https://developer.spotify.com/documentation/web-api/reference/get-current-users-profile
  spotify: {
    token: "https://accounts.spotify.com/api/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.spotify.com/v1/me": {
        id: "1815",
        display_name: "Ada Lovelace",
        email: "ada@users.example",
        images: [{ url: "https://pictures.example/ada.png", height: 64, width: 64 }],
      },
    },
  },
  // https://developers.strava.com/docs/authentication/
  strava: {
    token: "https://www.strava.com/api/v3/oauth/token",
    takesSecret: "in the form",
    api: {
      "https://www.strava.com/api/v3/athlete": {
        id: 1815,
        username: "ada",
        firstname: "Ada",
        lastname: "Lovelace",
        profile: "https://pictures.example/ada.png",
      },
    },
  },
  // https://trakt.docs.apiary.io/#reference/users/profile
  trakt: {
    token: "https://api.trakt.tv/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    asked: {
      query: { extended: ["full"] },
      headers: { "trakt-api-version": "2", "trakt-api-key": "fake-client" },
    },
    api: {
      "https://api.trakt.tv/users/me": {
        username: "ada",
        name: "Ada Lovelace",
        ids: { slug: "ada" },
        images: { avatar: { full: "https://pictures.example/ada.png" } },
      },
    },
  },
}
