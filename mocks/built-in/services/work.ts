import { standardClaims } from "../openid-providers.ts"
import type { Service } from "./service.ts"

/** Services of companies and of those who work there. */
export const workServices: Readonly<Record<string, Service>> = {
  // https://developer.atlassian.com/cloud/confluence/user-identity-api-reference
  atlassian: {
    token: "https://auth.atlassian.com/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.atlassian.com/me": {
        account_id: "1815",
        name: "Ada Lovelace",
        email: "ada@users.example",
        picture: "https://pictures.example/ada.png",
      },
    },
  },
  // https://developer.box.com/reference/get-users-me
  box: {
    token: "https://api.box.com/oauth2/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.box.com/2.0/users/me": {
        type: "user",
        id: "1815",
        name: "Ada Lovelace",
        login: "ada@users.example",
        avatar_url: "https://pictures.example/ada.png",
      },
    },
  },
  // https://boxyhq.com/docs/jackson/deploy/service
  "boxyhq-saml": {
    token: "https://boxyhq-saml.example/api/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://boxyhq-saml.example/api/oauth/userinfo": {
        id: "1815",
        email: "ada@users.example",
        firstName: "Ada",
        lastName: "Lovelace",
      },
    },
  },
  // https://www.dropbox.com/developers/documentation/http/documentation#users-get_current_account
  dropbox: {
    token: "https://api.dropboxapi.com/oauth2/token",
    takesSecret: "in the form or by HTTP Basic",
    asked: { method: "POST" },
    refuses: ["GET https://api.dropboxapi.com/2/users/get_current_account"],
    api: {
      "https://api.dropboxapi.com/2/users/get_current_account": {
        account_id: "dbid:1815",
        name: { given_name: "Ada", surname: "Lovelace", display_name: "Ada Lovelace" },
        email: "ada@users.example",
        profile_photo_url: "https://pictures.example/ada.png",
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
  // https://developers.hubspot.com/docs/api-reference/auth-oauth-v1/guide
  hubspot: {
    token: "https://api.hubapi.com/oauth/v1/token",
    takesSecret: "in the form",
    asked: { token: "in the path" },
    api: {
      "https://api.hubapi.com/oauth/v1/access-tokens": {
        user: "ada@users.example",
        user_id: 1815,
        hub_domain: "users.example",
        token_type: "access",
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
  // https://mailchimp.com/developer/marketing/guides/access-user-data-oauth-2/
  mailchimp: {
    token: "https://login.mailchimp.com/oauth2/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://login.mailchimp.com/oauth2/metadata": {
        dc: "us1",
        accountname: "Ada Lovelace",
        login: { email: "ada@users.example", login_id: 1815, login_name: "ada" },
      },
    },
  },
  // https://open-api.netlify.com/#tag/user/operation/getCurrentUser
  netlify: {
    token: "https://api.netlify.com/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.netlify.com/api/v1/user": {
        id: "1815",
        full_name: "Ada Lovelace",
        email: "ada@users.example",
        avatar_url: "https://pictures.example/ada.png",
      },
    },
  },
  // https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser
  pipedrive: {
    token: "https://oauth.pipedrive.com/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.pipedrive.com/users/me": {
        success: true,
        data: {
          id: 1815,
          name: "Ada Lovelace",
          email: "ada@users.example",
          icon_url: "https://pictures.example/ada.png",
        },
      },
    },
  },
  salesforce: salesforceAt("login.salesforce.com"),
  "salesforce of a customer": salesforceAt("salesforce.example"),
  // https://developer.todoist.com/sync/v9/#user
  todoist: {
    token: "https://todoist.com/oauth/access_token",
    takesSecret: "in the form",
    asked: { method: "POST", body: { sync_token: "*", resource_types: '["user"]' } },
    api: {
      "https://api.todoist.com/sync/v9/sync": {
        user: {
          id: "1815",
          full_name: "Ada Lovelace",
          email: "ada@users.example",
          avatar_big: "https://pictures.example/ada.png",
        },
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
  // https://www.zoho.com/accounts/protocol/oauth/sign-in-using-zoho.html
  zoho: {
    token: "https://accounts.zoho.com/oauth/v2/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://accounts.zoho.com/oauth/user/info": {
        ZUID: 1815,
        First_Name: "Ada",
        Last_Name: "Lovelace",
        Display_Name: "ada",
        Email: "ada@users.example",
      },
    },
  },
  // https://developers.zoom.us/docs/api/users/#tag/users/GET/users/{userId}
  zoom: {
    token: "https://zoom.us/oauth/token",
    takesSecret: "in the form or by HTTP Basic",
    api: {
      "https://api.zoom.us/v2/users/me": {
        id: "1815",
        first_name: "Ada",
        last_name: "Lovelace",
        email: "ada@users.example",
        pic_url: "https://pictures.example/ada.png",
      },
    },
  },
}

/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm */
function salesforceAt(host: string): Service {
  return {
    token: `https://${host}/services/oauth2/token`,
    takesSecret: "in the form or by HTTP Basic",
    api: {
      [`https://${host}/services/oauth2/userinfo`]: {
        user_id: "1815",
        name: "Ada Lovelace",
        email: "ada@users.example",
        picture: "https://pictures.example/ada.png",
      },
    },
  }
}
