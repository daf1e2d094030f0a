import type { Fault } from "./fault.ts"

/** Faults that the checks of events and callbacks with a database must see. */
export const databaseEventFaults: readonly Fault[] = [
  {
    name: "create-user-event-not-sent",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "_events$createUser2 = events.createUser",
        replace: "_events$createUser2 = null",
      },
    ],
    detectedBy: ["events.create-user"],
  },
  {
    name: "link-account-event-not-sent",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "_events$linkAccount2 = events.linkAccount",
        replace: "_events$linkAccount2 = null",
      },
    ],
    detectedBy: ["events.link-account"],
  },
  {
    name: "update-user-event-not-sent",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "_events$updateUser = events.updateUser",
        replace: "_events$updateUser = null",
      },
    ],
    detectedBy: ["events.update-user"],
  },
  {
    name: "session-event-not-sent-with-database",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "_events$session2 = events.session",
        replace: "_events$session2 = null",
      },
    ],
    detectedBy: ["events.session-of-database"],
  },
  {
    name: "sign-out-event-without-session",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: `call(events, {
        session
      })`,
        replace: "call(events, {})",
      },
    ],
    detectedBy: ["events.sign-out-of-database"],
  },
  {
    name: "sign-in-callback-without-database-user",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "if (userByAccount) userOrProfile = userByAccount;",
        replace: "",
      },
    ],
    detectedBy: ["sign-in-callback.database-user"],
  },
  {
    name: "sign-in-event-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "await ((_events$signIn = events",
        replace: "void ((_events$signIn = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "sign-out-event-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: "await ((_events$signOut = events",
        replace: "void ((_events$signOut = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "create-user-event-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "await ((_events$createUser2 = events",
        replace: "void ((_events$createUser2 = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "create-user-event-of-a-link-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "await ((_events$createUser = events",
        replace: "void ((_events$createUser = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "update-user-event-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "await ((_events$updateUser = events",
        replace: "void ((_events$updateUser = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "link-account-event-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "await ((_events$linkAccount2 = events",
        replace: "void ((_events$linkAccount2 = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "link-account-event-while-signed-in-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "await ((_events$linkAccount = events",
        replace: "void ((_events$linkAccount = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "sign-in-event-of-a-link-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "await ((_events$signIn2 = events",
        replace: "void ((_events$signIn2 = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "session-event-with-database-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "await ((_events$session2 = events",
        replace: "void ((_events$session2 = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "sign-out-event-with-database-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: "await ((_events$signOut2 = events",
        replace: "void ((_events$signOut2 = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
]
