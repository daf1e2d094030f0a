import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/events */
export const events = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "An event's handler returns nothing that matters.": "explains only",
      "The answer waits until the handler is done.": ["events.awaited"],
    },
    "#signin": {
      "Sent on a successful sign-in, and only then.": [
        "events.sign-in",
        "events.sign-in-only-when-successful",
      ],
      "It has user, account and the profile of the provider.": [
        "events.sign-in",
        "events.sign-in-profile",
      ],
      "With an adapter, user and account are those of the database.": ["events.sign-in-new-user"],
      "profile is undefined in a sign-in by credentials.": ["events.sign-in-by-credentials"],
      "isNewUser says whether there was no such user before.": ["events.sign-in-new-user"],
    },
    "#signout": {
      "Sent when a user signs out.": ["events.sign-out"],
      "With JSON Web Tokens, it has the token.": ["events.sign-out"],
      "With database sessions, it has the session that ends.": ["events.sign-out-of-database"],
    },
    "#createuser": {
      "Sent when the adapter makes a user, with that user.": [
        "events.create-user",
        "events.create-user-only-when-created",
      ],
    },
    "#updateuser": {
      "Sent when a user has verified an address, with the user.": ["events.update-user"],
    },
    "#linkaccount": {
      "Sent when an account is linked to a user: at a first sign-in, or to a user who is signed in.":
        ["events.link-account"],
      "It has the user of the database, the account of the provider, and what profile() returned.":
        ["events.link-account"],
    },
    "#session": {
      "Sent at the end of each request for the session.": ["events.session"],
      "With JSON Web Tokens, it has the token.": ["events.session"],
      "With database sessions, it has the session of the adapter.": [
        "events.session-of-database",
        "events.session-of-adapter",
      ],
    },
  },
} as const satisfies DocumentedPage
