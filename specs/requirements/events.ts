import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/events */
export const events = {
  "events.sign-in": {
    level: "must",
    source: "docs",
    text: "The signIn event is sent on a successful sign-in, with user, account and profile.",
    link: "https://next-auth.js.org/configuration/events#signin",
  },
  "events.sign-in-profile": {
    level: "must",
    source: "docs",
    text: "The profile of the signIn event is the provider's own, not what the profile callback made of it.",
    link: "https://next-auth.js.org/configuration/events#signin",
  },
  "events.sign-in-only-when-successful": {
    level: "must",
    source: "docs",
    text: "The signIn event is not sent where a sign-in fails.",
    link: "https://next-auth.js.org/configuration/events#signin",
  },
  "events.sign-out": {
    level: "must",
    source: "docs",
    text: "The signOut event is sent when the user signs out, with the token of the session.",
    link: "https://next-auth.js.org/configuration/events#signout",
  },
  "events.session": {
    level: "must",
    source: "docs",
    text: "The session event is sent after each request for a session, with its token.",
    link: "https://next-auth.js.org/configuration/events#session",
  },
  "events.create-user": {
    level: "must",
    source: "docs",
    text: "The createUser event is sent with the user where the adapter makes one.",
    link: "https://next-auth.js.org/configuration/events#createuser",
  },
  "events.create-user-only-when-created": {
    level: "must",
    source: "docs",
    text: "The createUser event is not sent where an account is linked to a user whom the database has.",
    link: "https://next-auth.js.org/configuration/events#createuser",
    since: { version: "4.15.0", link: "https://github.com/nextauthjs/next-auth/pull/5513" },
  },
  "events.update-user": {
    level: "must",
    source: "docs",
    text: "The updateUser event is sent with the user where a user of the database verifies their address.",
    link: "https://next-auth.js.org/configuration/events#updateuser",
  },
  "events.link-account": {
    level: "must",
    source: "docs",
    text: "The linkAccount event is sent with user, account and profile where an account is linked to a user, new or signed in.",
    link: "https://next-auth.js.org/configuration/events#linkaccount",
  },
  "events.sign-in-new-user": {
    level: "must",
    source: "docs",
    text: "The signIn event tells by isNewUser whether the database had no user for the account.",
    link: "https://next-auth.js.org/configuration/events#signin",
  },
  "events.session-of-database": {
    level: "must",
    source: "docs",
    text: "With sessions in the database, the session event is sent with a session and no token.",
    link: "https://next-auth.js.org/configuration/events#session",
  },
  "events.session-of-adapter": {
    level: "must",
    source: "docs",
    text: "With sessions in the database, the session of the session event is the adapter's: it has sessionToken and userId.",
    link: "https://next-auth.js.org/configuration/events#session",
  },
  "events.sign-out-of-database": {
    level: "must",
    source: "docs",
    text: "With sessions in the database, the signOut event is sent with the session that the adapter says it has deleted.",
    link: "https://next-auth.js.org/configuration/events#signout",
  },
  "events.awaited": {
    level: "must",
    source: "docs",
    text: "The answer waits until the handler of an event is done.",
    link: "https://next-auth.js.org/configuration/events",
  },
  "events.sign-in-by-credentials": {
    level: "must",
    source: "docs",
    text: "In a sign-in by credentials, the signIn event has user and account, and no profile.",
    link: "https://next-auth.js.org/configuration/events#signin",
  },
} as const satisfies Ledger
