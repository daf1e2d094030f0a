import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/providers/credentials */
export const credentials = {
  "credentials.success": {
    level: "must",
    source: "docs",
    text: "A user that authorize() returns is signed in; id, name and address are in the session's token.",
    link: "https://next-auth.js.org/providers/credentials#example---username--password",
  },
  "credentials.user-in-token": {
    level: "must",
    source: "docs",
    text: "What authorize() returns is saved in the property user of the session's token.",
    link: "https://next-auth.js.org/providers/credentials#example---username--password",
  },
  "credentials.user-without-id": {
    level: "must",
    source: "docs",
    text: "A user who has neither id nor name, as in the documented sign-in by LDAP, is signed in; what the callbacks keep is in token and session.",
    link: "https://next-auth.js.org/tutorials/ldap-auth-example",
  },
  "credentials.null": {
    level: "must",
    source: "docs",
    text: "Where authorize() returns null, the user is told to check the details.",
    link: "https://next-auth.js.org/providers/credentials#example---username--password",
  },
  "credentials.throws": {
    level: "must",
    source: "docs",
    text: "Where authorize() throws, the user is sent to the error page with the message in its query.",
    link: "https://next-auth.js.org/providers/credentials#example---username--password",
  },
  "credentials.rejects": {
    level: "must",
    source: "docs",
    text: "Where authorize() rejects without an error, the user is shown the error page, or the sign-in page with an error.",
    link: "https://next-auth.js.org/tutorials/ldap-auth-example",
  },
  "credentials.authorize-arguments": {
    level: "must",
    source: "docs",
    text: "authorize() is given the fields of the form, and the request.",
    link: "https://next-auth.js.org/providers/credentials#example---username--password",
  },
  "credentials.form": {
    level: "must",
    source: "docs",
    text: "The sign-in page has a form with the fields of the credentials option, whose other properties are HTML attributes.",
    link: "https://next-auth.js.org/providers/credentials#example---username--password",
  },
  "credentials.csrf": {
    level: "must",
    source: "docs",
    text: "A form with credentials needs the CSRF token: without it authorize() is not asked.",
    link: "https://next-auth.js.org/configuration/pages#credentials-sign-in",
  },
  "credentials.need-tokens": {
    level: "must",
    source: "docs",
    text: "Credentials alone with sessions in a database are a configuration error, logged as CALLBACK_CREDENTIALS_JWT_ERROR.",
    link: "https://next-auth.js.org/errors#callback_credentials_jwt_error",
  },
  "credentials.need-tokens-by-default": {
    level: "must",
    source: "docs",
    text: "Credentials alone beside an adapter, whose sessions are in the database unless said, are a configuration error, logged as CALLBACK_CREDENTIALS_JWT_ERROR.",
    link: "https://next-auth.js.org/errors#callback_credentials_jwt_error",
  },
  "credentials.beside-adapter": {
    level: "must",
    source: "docs",
    text: "With strategy jwt, users can sign in with credentials beside an adapter.",
    link: "https://next-auth.js.org/errors#callback_credentials_jwt_error",
  },
  "credentials.not-stored": {
    level: "must",
    source: "docs",
    text: "A user of credentials is not stored in the database.",
    link: "https://next-auth.js.org/providers/credentials#overview",
  },
  "credentials.several": {
    level: "must",
    source: "docs",
    text: "Several credentials providers can be told apart by their ids.",
    link: "https://next-auth.js.org/providers/credentials#multiple-providers",
  },
  "credentials.false": {
    level: "must",
    source: "docs",
    text: "A false of authorize() signs nobody in.",
    link: "https://next-auth.js.org/configuration/providers/credentials#how-to",
  },
  "credentials.refused-by-callback": {
    level: "must",
    source: "docs",
    text: "The signIn callback can refuse a user whom authorize() returned.",
    link: "https://next-auth.js.org/providers/credentials#example---username--password",
  },
} as const satisfies Ledger
