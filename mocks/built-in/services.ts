import { standardClaims } from "./openid-providers.ts"

/** An OAuth 2 service, as its own documentation describes it. */
export type Service = {
  /** Where a code is exchanged for a token. */
  token: string
  /** How it takes the client's secret. RFC 6749, section 2.3.1 */
  takesSecret: "in the form" | "in the form or by HTTP Basic"
  /** What its API says of who signed in, by address without a query. */
  api: Readonly<Record<string, unknown>>
  /** What it tells everyone, by address. */
  told?: Readonly<Record<string, unknown>>
  /** The issuer of the ID token that comes with the other, where one does. */
  issuer?: string
}

/** Services that next-auth has built in, by the id of the provider. */
export const services: Readonly<Record<string, Service>> = {
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
  // https://docs.foursquare.com/developer/reference/v2-users-self
  foursquare: {
    token: "https://foursquare.com/oauth2/access_token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.foursquare.com/v2/users/self": {
        meta: { code: 200 },
        response: {
          user: {
            id: "1815",
            firstName: "Ada",
            lastName: "Lovelace",
            contact: { email: "ada@users.example" },
            photo: { prefix: "https://pictures.example/", suffix: "/ada.png" },
          },
        },
      },
    },
  },
  // https://docs.gitlab.com/api/users/#as-a-regular-user
  gitlab: {
    token: "https://gitlab.com/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://gitlab.com/api/v4/user": {
        id: 1815,
        username: "ada",
        name: "Ada Lovelace",
        email: "ada@users.example",
        avatar_url: "https://pictures.example/ada.png",
      },
    },
  },
  // https://developers.facebook.com/docs/instagram-basic-display-api/reference/oauth-access-token
  instagram: {
    token: "https://api.instagram.com/oauth/access_token",
    takesSecret: "in the form",
    api: {
      "https://graph.instagram.com/me": { id: "1815", username: "ada", account_type: "BUSINESS" },
    },
  },
  // https://developers.kakao.com/docs/latest/en/kakaologin/rest-api
  kakao: {
    token: "https://kauth.kakao.com/oauth/token",
    takesSecret: "in the form",
    api: {
      "https://kapi.kakao.com/v2/user/me": {
        id: 1815,
        kakao_account: {
          email: "ada@users.example",
          profile: {
            nickname: "Ada",
            profile_image_url: "https://pictures.example/ada.png",
          },
        },
      },
    },
  },
  // https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2
  linkedin: {
    token: "https://www.linkedin.com/oauth/v2/accessToken",
    takesSecret: "in the form",
    issuer: "https://www.linkedin.com/oauth",
    api: { "https://api.linkedin.com/v2/userinfo": standardClaims },
  },
  // https://developers.naver.com/docs/login/profile/profile.md
  naver: {
    token: "https://nid.naver.com/oauth2.0/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://openapi.naver.com/v1/nid/me": {
        resultcode: "00",
        message: "success",
        response: {
          id: "1815",
          nickname: "Ada",
          name: "Ada",
          email: "ada@users.example",
          profile_image: "https://pictures.example/ada.png",
        },
      },
    },
  },
  // https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm
  salesforce: {
    token: "https://login.salesforce.com/services/oauth2/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://login.salesforce.com/services/oauth2/userinfo": {
        user_id: "1815",
        name: "Ada Lovelace",
        email: "ada@users.example",
        picture: "https://pictures.example/ada.png",
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
  // https://dev.vk.com/en/api/access-token/authcode-flow-user
  vk: {
    token: "https://oauth.vk.com/access_token",
    takesSecret: "in the form",
    api: {
      "https://api.vk.com/method/users.get": {
        response: [
          {
            id: 1815,
            first_name: "Ada",
            last_name: "Lovelace",
            photo_100: "https://pictures.example/ada.png",
          },
        ],
      },
    },
  },
  // https://workos.com/docs/reference/sso/profile/get-profile-and-token
  workos: {
    token: "https://api.workos.com/sso/token",
    takesSecret: "in the form",
    api: {
      "https://api.workos.com/sso/profile": {
        object: "profile",
        id: "prof_1815",
        email: "ada@users.example",
        first_name: "Ada",
        last_name: "Lovelace",
        raw_attributes: { picture: "https://pictures.example/ada.png" },
      },
    },
  },
}

/**
 * Where Azure AD keeps the photo of a user, and what it says of one who has none.
 * https://learn.microsoft.com/en-us/graph/api/profilephoto-get
 */
export const photo = {
  address: "https://graph.microsoft.com/v1.0/me/photos/48x48/$value",
  none: {
    error: { code: "ImageNotFound", message: "Exception of type 'ImageNotFound' was thrown." },
  },
}
