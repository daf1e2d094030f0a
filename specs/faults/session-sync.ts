import type { Fault } from "./fault.ts"

const broadcastOfSignOut = `broadcast.post({
            event: "session",
            data: {
              trigger: "signout"`

/** Faults that the session-sync suite must detect. */
export const sessionSyncFaults: readonly Fault[] = [
  {
    name: "sign-out-not-broadcast",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: broadcastOfSignOut,
        replace: broadcastOfSignOut.replace("broadcast.post", "void "),
      },
    ],
    detectedBy: ["session-sync.sign-out", "session-requests.sign-out"],
  },
  {
    name: "sign-out-with-redirect-not-broadcast",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: broadcastOfSignOut,
        replace: `if (options && options.redirect === false) ${broadcastOfSignOut}`,
      },
    ],
    detectedBy: ["session-sync.sign-out"],
  },
  {
    name: "messages-of-other-tabs-ignored",
    router: "app",
    edits: [
      {
        file: "client/_utils.js",
        find: "if (event.key !== name) return;",
        replace: "return;",
      },
    ],
    detectedBy: [
      "session-sync.sign-in",
      "session-sync.sign-out",
      "session-sync.update",
      "session-sync.every-change",
      "session-sync.get-session-other-tabs",
      "window-focus.other-tabs",
      "refetch-interval.expired-everywhere",
      "session-requests.page-load",
      "session-requests.sign-out",
      "session-requests.update",
      "session-requests.focus",
    ],
  },
  {
    name: "messages-of-other-tabs-echoed",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "broadcast: !storageEvent",
        replace: "broadcast: true",
      },
    ],
    detectedBy: ["session-requests.sign-out"],
  },
  {
    name: "get-session-not-broadcast",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "_params$broadcast : true",
        replace: "_params$broadcast : false",
      },
    ],
    detectedBy: [
      "session-sync.get-session-other-tabs",
      "session-sync.every-change",
      "window-focus.other-tabs",
      "refetch-interval.expired-everywhere",
      "session-requests.focus",
    ],
  },
  {
    name: "update-not-broadcast",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: `                  setSession(newSession);
                  broadcast.post({`,
        replace: `                  setSession(newSession);
                  void ({`,
      },
    ],
    detectedBy: ["session-sync.update", "session-requests.update"],
  },
  {
    name: "sign-out-not-shown",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: `          return __NEXTAUTH._getSession({
            event: "storage"
          });
        case 25:`,
        replace: `          return undefined;
        case 25:`,
      },
    ],
    detectedBy: [
      "session-sync.sign-out",
      "sign-out-without-redirect.shown",
      "session-requests.sign-out",
      "blocked-storage.sign-out",
      "refetch-interval.signed-out",
    ],
  },
  {
    name: "storage-errors-thrown",
    router: "pages",
    edits: [
      {
        file: "client/_utils.js",
        find: "catch (_unused) {}",
        replace: "catch (_unused) { throw _unused; }",
      },
    ],
    detectedBy: ["blocked-storage.sign-out", "blocked-storage.get-session"],
  },
  {
    name: "focus-ignored",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: 'document.visibilityState === "visible"',
        replace: 'document.visibilityState === "prerender"',
      },
    ],
    detectedBy: ["window-focus.gained", "window-focus.other-tabs", "session-requests.focus"],
  },
  {
    name: "focus-switch-ignored",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "if (refetchOnWindowFocus && document.visibilityState",
        replace: "if (document.visibilityState",
      },
    ],
    detectedBy: ["window-focus.switched-off"],
  },
  {
    name: "focus-refetches-signed-out",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "__NEXTAUTH._session === null || ",
        replace: "",
      },
    ],
    detectedBy: ["window-focus.signed-out"],
  },
  {
    name: "polling-signed-out",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "__NEXTAUTH._session === null || ",
        replace: "",
      },
      {
        file: "react/index.js",
        find: "if (__NEXTAUTH._session) {",
        replace: "if (true) {",
      },
    ],
    detectedBy: [
      "window-focus.signed-out",
      "refetch-interval.signed-out",
      "refetch-when-offline.tries-by-default",
    ],
  },
  {
    name: "polling-half-as-often",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "refetchInterval * 1000",
        replace: "refetchInterval * 2000",
      },
    ],
    detectedBy: [
      "refetch-interval.polls",
      "refetch-interval.expired-everywhere",
      "refetch-when-offline.resumes",
    ],
  },
  {
    name: "polling-by-default",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "refetchInterval = props.refetchInterval,",
        replace: "refetchInterval = props.refetchInterval || 60,",
      },
    ],
    detectedBy: ["refetch-interval.none-by-default"],
  },
  {
    name: "offline-switch-ignored",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "refetchWhenOffline !== false || isOnline",
        replace: "true",
      },
    ],
    detectedBy: ["refetch-when-offline.paused", "refetch-when-offline.resumes"],
  },
  {
    name: "online-again-unnoticed",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: 'window.addEventListener("online", setOnline);',
        replace: "",
      },
    ],
    detectedBy: ["refetch-when-offline.resumes"],
  },
  {
    name: "offline-at-the-start-unnoticed",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: 'typeof navigator !== "undefined" ? navigator.onLine : false',
        replace: "true",
      },
    ],
    detectedBy: ["refetch-when-offline.paused"],
  },
  {
    name: "interval-of-the-start-kept",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "[refetchInterval, shouldRefetch]",
        replace: "[shouldRefetch]",
      },
    ],
    detectedBy: ["refetch-interval.none-by-default", "refetch-interval.polls"],
  },
  {
    name: "focus-of-the-start-kept",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "[props.refetchOnWindowFocus]",
        replace: "[]",
      },
    ],
    detectedBy: ["window-focus.switched-off", "window-focus.gained"],
  },
  {
    name: "timer-of-before-kept",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "return clearInterval(refetchIntervalTimer);",
        replace: "",
      },
    ],
    detectedBy: [
      "refetch-interval.none-by-default",
      "refetch-interval.polls",
      "refetch-when-offline.paused",
      "refetch-when-offline.resumes",
    ],
  },
  {
    name: "session-stored",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: `            broadcast.post({
              event: "session",
              data: {
                trigger: "getSession"`,
        replace: `            broadcast.post({
              event: "session",
              data: {
                session,
                trigger: "getSession"`,
      },
    ],
    detectedBy: ["session-sync.not-stored"],
  },
  {
    name: "session-of-the-latest-visitor",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "const sessionToken = sessionStore.value;\n  if (!sessionToken) return response;",
        replace:
          "const sessionToken = sessionStore.value || globalThis.latestSessionToken;\n  if (!sessionToken) return response;\n  globalThis.latestSessionToken = sessionToken;",
      },
    ],
    detectedBy: ["session-sync.own-profile-only"],
  },
  {
    name: "initial-session-synced-in-milliseconds",
    router: "app",
    edits: [
      {
        file: "react/index.js",
        find: "__NEXTAUTH._lastSync = hasInitialSession ? (0, _utils.now)() : 0;",
        replace: "__NEXTAUTH._lastSync = hasInitialSession ? Date.now() : 0;",
      },
    ],
    detectedBy: ["window-focus.gained"],
  },
  {
    name: "offline-at-first",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: 'typeof navigator !== "undefined" ? navigator.onLine : false',
        replace: "false",
      },
    ],
    detectedBy: ["refetch-when-offline.polls-online"],
  },
]
