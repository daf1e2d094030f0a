import type { Service } from "./service.ts"

/** Services of people who write, talk and show pictures to one another. */
export const socialServices: Readonly<Record<string, Service>> = {
  // https://discord.com/developers/docs/resources/user#user-object
  discord: {
    token: "https://discord.com/api/oauth2/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://discord.com/api/users/@me": {
        id: "1815",
        username: "ada",
        discriminator: "0",
        email: "ada@users.example",
        avatar: "fake-avatar",
      },
    },
  },
  // https://developers.facebook.com/docs/graph-api/reference/user
  facebook: {
    token: "https://graph.facebook.com/oauth/access_token",
    takesSecret: "in the form or by HTTP Basic",
    asked: { query: { fields: ["name", "email", "picture"] } },
    api: {
      "https://graph.facebook.com/me": {
        id: "1815",
        name: "Ada Lovelace",
        email: "ada@users.example",
        picture: { data: { url: "https://pictures.example/ada.png" } },
      },
    },
  },
  // https://docs.foursquare.com/developer/reference/v2-users-self
  foursquare: {
    token: "https://foursquare.com/oauth2/access_token",
    takesSecret: "in the form or by HTTP Basic",
    asked: { token: "in the query as oauth_token", query: { v: ["20200101"] } },
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
  // https://developers.facebook.com/docs/instagram-basic-display-api/reference/oauth-access-token
  instagram: {
    token: "https://api.instagram.com/oauth/access_token",
    takesSecret: "in the form",
    asked: { query: { fields: ["id", "username"] } },
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
  // https://o2.mail.ru/docs
  mailru: {
    token: "https://oauth.mail.ru/token",
    takesSecret: "in the form or by HTTP Basic",
    asked: { token: "in the query" },
    api: {
      "https://oauth.mail.ru/userinfo": {
        id: "1815",
        name: "Ada Lovelace",
        email: "ada@users.example",
        image: "https://pictures.example/ada.png",
      },
    },
  },
  // https://github.com/Medium/medium-api-docs#getting-the-authenticated-users-details
  medium: {
    token: "https://api.medium.com/v1/tokens",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.medium.com/v1/me": {
        data: {
          id: "1815",
          username: "ada",
          name: "Ada Lovelace",
          imageUrl: "https://pictures.example/ada.png",
        },
      },
    },
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
  // https://docs.patreon.com/#fetch-your-own-profile-and-campaign-info
  patreon: {
    token: "https://www.patreon.com/api/oauth2/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://www.patreon.com/api/oauth2/api/current_user": {
        data: {
          type: "user",
          id: "1815",
          attributes: {
            full_name: "Ada Lovelace",
            email: "ada@users.example",
            image_url: "https://pictures.example/ada.png",
          },
        },
      },
    },
  },
  // https://developers.pinterest.com/docs/api/v5/user_account-get
  pinterest: {
    token: "https://api.pinterest.com/v5/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.pinterest.com/v5/user_account": {
        account_type: "PINNER",
        username: "ada",
        profile_image: "https://pictures.example/ada.png",
      },
    },
  },
  // https://www.reddit.com/dev/api#GET_api_v1_me
  reddit: {
    token: "https://www.reddit.com/api/v1/access_token",
    takesSecret: "by HTTP Basic",
    api: { "https://oauth.reddit.com/api/v1/me": { id: "1815", name: "ada" } },
  },
  // https://dev.vk.com/en/api/access-token/authcode-flow-user
  vk: {
    token: "https://oauth.vk.com/access_token",
    takesSecret: "in the form",
    asked: { query: { v: [], fields: ["photo_100"] } },
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
  // https://www.mediawiki.org/wiki/OAuth/For_Developers
  wikimedia: {
    token: "https://meta.wikimedia.org/w/rest.php/oauth2/access_token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://meta.wikimedia.org/w/rest.php/oauth2/resource/profile": {
        sub: "1815",
        username: "Ada",
        email: "ada@users.example",
      },
    },
  },
  // https://developer.wordpress.com/docs/oauth2/ and https://developer.wordpress.com/docs/api/1/get/me/
  wordpress: {
    token: "https://public-api.wordpress.com/oauth2/token",
    takesSecret: "in the form",
    api: {
      "https://public-api.wordpress.com/rest/v1/me": {
        ID: 1815,
        display_name: "Ada Lovelace",
        email: "ada@users.example",
        avatar_URL: "https://pictures.example/ada.png",
      },
    },
  },
  // https://yandex.com/dev/id/doc/en/user-information
  yandex: {
    token: "https://oauth.yandex.ru/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://login.yandex.ru/info": {
        id: "1815",
        login: "ada",
        display_name: "Ada",
        real_name: "Ada Lovelace",
        default_email: "ada@users.example",
        default_avatar_id: "131652443",
        is_avatar_empty: false,
      },
    },
  },
}
