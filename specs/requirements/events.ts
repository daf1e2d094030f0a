import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/configuration/events */
export const events = {
  "events.sign-in": {
    level: "must",
    source: "docs",
    text: "The signIn event is sent on a successful sign-in, with user, account and profile.",
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
} as const satisfies Ledger
