import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/getting-started/client */
export const client = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#example-session-object": {
      "A session has the user's name, address and image, and when it expires.": [
        "session.signed-in",
      ],
      "No session token and no OAuth token is in what a client gets.": [
        "access-token.not-in-session",
        "access-token.not-in-client",
        "access-token.not-in-pages",
      ],
      "The session callback can put more into the session.": [
        "session-callback.forwards-explicitly",
        "access-token.in-session-endpoint",
      ],
      "Each time the session is read, its end is put off, and expires says so.": [
        "session.rolling",
        "database-session.expires-rotated",
      ],
    },
    "#usesession": {
      "The hook needs a SessionProvider above it.": ["use-session.undefined-without-provider"],
      "Until the session was fetched, data is undefined and the status is loading.": [
        "use-session.loading-then-authenticated",
        "use-session.loading-then-unauthenticated",
      ],
      "Where the session could not be fetched, data is null.": ["use-session.null-after-failure"],
      "Of somebody signed in, data is the session, and the status is authenticated.": [
        "use-session.loading-then-authenticated",
      ],
      "Where nobody is signed in, the status is unauthenticated.": [
        "use-session.loading-then-unauthenticated",
      ],
    },
    "#require-session": {
      "With required, a visitor without a session is sent to the sign-in page.": [
        "required-session.sends-to-sign-in",
      ],
      "After that sign-in, the user is back on the page that required it.": [
        "required-session.returns-after-sign-in",
      ],
      "onUnauthenticated takes the place of being sent away.": [
        "required-session.on-unauthenticated",
        "required-session.on-unauthenticated-not-called",
      ],
      "While required, the session stays a valid one.": ["required-session.kept-valid"],
      "Each page that the server guards costs it a request.": "explains only",
    },
    "#custom-client-session-handling": {
      "With required, the status is loading or authenticated, never unauthenticated.": [
        "required-session.never-unauthenticated",
      ],
      "Below a component that requires a session, data is never null.": [
        "required-session.given-where-signed-in",
      ],
      "After the first check, the way from page to page asks the server for no session.": [
        "custom-session-handling.no-further-request",
      ],
      "A page that needs no session asks for none where only pages marked so use the hook.": [
        "custom-session-handling.no-request",
      ],
    },
    "#updating-the-session": {
      "update() renews the session without reloading the page, and resolves with it or null.": [
        "update.reloads-session",
        "update.null-when-signed-out",
      ],
      "What update() is given can be used on the server.": ["update.reaches-jwt-callback"],
      "Without an argument, update() reads the session from the server again.": [
        "update.reloads-session",
      ],
      "After an update, everything that uses the session shows the new one.": [
        "update.shown-in-components",
        "session.of-returned-token",
      ],
      "With JSON Web Tokens, update() calls the jwt callback with the trigger update and the data.":
        ["update.reaches-jwt-callback", "jwt-callback.update-arguments"],
      "What the jwt callback makes of the data is the session from then on.": [
        "update.written-back",
      ],
      "What a client sends is not trusted: only what a callback takes over changes the session.": [
        "update.changes-nothing-by-itself",
      ],
      "With database sessions, update() calls the session callback with the trigger update and the data as newSession.":
        ["update.reaches-session-callback", "update.database-session"],
    },
    "#refetching-the-session": {
      "update() can be called on an interval or when the page becomes visible, in place of the provider's options.":
        ["update.reloads-session"],
      "update() in one tab leaves the others as they are (elsewhere the page says that it doesn't).":
        ["session-sync.update"],
    },
    "#getsession": {
      "getSession() resolves with the session, or with null where there is none.": [
        "get-session.signed-in",
        "get-session.signed-out",
      ],
      "Each call asks the session endpoint.": ["get-session.asks-session-endpoint"],
      "It can still be called on the server, though getServerSession() is better there.": [
        "get-session.on-server",
        "get-session.in-posted-route",
        "get-session.of-context",
      ],
      "It works outside of React.": ["get-session.signed-in"],
    },
    "#getcsrftoken": {
      "In a browser, getCsrfToken() resolves with the visitor's CSRF token, which POST requests need.":
        ["get-csrf-token.in-browser"],
      "On the server, getCsrfToken({ req }) resolves with the CSRF token of who asks.": [
        "get-csrf-token.on-server",
        "get-csrf-token.of-context",
      ],
    },
    "#getproviders": {
      "In a browser, getProviders() resolves with the configured providers.": [
        "get-providers.in-browser",
      ],
      "On the server, getProviders() resolves with them too, and needs no argument.": [
        "get-providers.on-server",
      ],
      "It asks the providers endpoint.": ["get-providers.asks-providers-endpoint"],
    },
    "#signin": {
      "After the sign-in, the user is back on the page where it began.": [
        "sign-in-callback-url.default",
      ],
      "signIn() takes care of the CSRF token.": [
        "sign-in-callback-url.default",
        "sign-in-by-email.mails-link",
      ],
    },
    "#redirects-to-sign-in-page-when-clicked": {
      "signIn() without arguments leads to the sign-in page.": ["login-button.signs-in"],
    },
    "#starts-oauth-sign-in-flow-when-clicked": {
      "signIn() with the id of a provider skips the sign-in page.": [
        "sign-in-callback-url.default",
      ],
    },
    "#starts-email-sign-in-flow-when-clicked": {
      "signIn('email', { email }) starts a sign-in by e-mail for that address.": [
        "sign-in-by-email.mails-link",
      ],
    },
    "#specifying-a-callbackurl": {
      "The callbackUrl is where the user goes after the sign-in.": [
        "sign-in-callback-url.option",
        "callback.callback-url",
      ],
      "Its default is the page where the sign-in began.": ["sign-in-callback-url.default"],
      "It works without a provider, through the sign-in page.": [
        "sign-in-callback-url.any-provider",
      ],
      "It works for a sign-in by e-mail.": ["sign-in-callback-url.email"],
      "It may be an address of the site, or a path that begins with a slash.": [
        "callback-url.relative",
        "callback-url.same-origin",
      ],
      "Any other address becomes the homepage.": [
        "callback-url.foreign",
        "sign-in-callback-url.foreign",
      ],
      "A redirect callback of one's own can allow others.": ["redirect-callback.decides"],
    },
    "#using-the-redirect-false-option": {
      "redirect: false is for credentials and e-mail only: other providers redirect all the same.":
        ["sign-in-without-redirect.other-providers"],
      "With it, signIn() stays on the page and resolves with error, status, ok and url.": [
        "sign-in-without-redirect.credentials-accepted",
        "sign-in-without-redirect.email",
        "sign-in-without-redirect.sent-to-path",
      ],
      "After an error, ok is false, error a code, status the HTTP status and url null.": [
        "sign-in-without-redirect.credentials-refused",
        "sign-in-without-redirect.email-refused",
      ],
      "After a success, ok is true, error undefined and url where the user would have gone.": [
        "sign-in-without-redirect.credentials-accepted",
        "sign-in-without-redirect.no-error",
      ],
    },
    "#additional-parameters": {
      "The third argument of signIn() goes to the provider's authorization endpoint, whatever it says.":
        ["authorization.additional-parameters", "authorization.forms-of-parameters"],
      "The provider's own options can set these parameters too.": ["authorization.object"],
      "Neither redirect_uri nor state can be set so.": [
        "authorization.redirect-uri-fixed",
        "authorization.state-fixed",
      ],
    },
    "#signout": {
      "After the sign-out, the user is back on the page where it began.": [
        "sign-out-callback-url.default",
      ],
      "signOut() takes care of the CSRF token.": ["login-button.signs-out"],
      "It reloads the page.": ["sign-out.reloads"],
    },
    "#specifying-a-callbackurl-1": {
      "The callbackUrl is where the user goes after the sign-out.": [
        "sign-out-callback-url.option",
        "signout.callback-url",
      ],
      "What is neither an address of the site nor a path becomes the homepage.": [
        "sign-out-callback-url.foreign",
        "signout.foreign-callback-url",
      ],
      "A redirect callback of one's own can allow others.": ["redirect-callback.decides"],
    },
    "#using-the-redirect-false-option-1": {
      "redirect: false ends the session without a reload, and components show it.": [
        "sign-out-without-redirect.shown",
      ],
      "Its url is the validated callbackUrl.": ["sign-out-callback-url.no-redirect"],
    },
    "#sessionprovider": {
      "In the App Router, the provider can be used as well.": ["use-session.shared-by-components"],
      "Components below one provider share one session.": [
        "use-session.shared-by-components",
        "use-session.fetched-once",
      ],
      "The provider keeps the session of all tabs and windows in step.": [
        "session-sync.sign-in",
        "session-sync.sign-out",
      ],
      "Given the session of the server, the browser does not ask for it again.": [
        "initial-session.not-fetched-again",
        "initial-session.authenticated-at-once",
        "initial-session.unauthenticated-at-once",
        "initial-session.in-html",
      ],
    },
    "#options": {
      "basePath is / by default, for an app at the root.": ["session-provider.base-path-of-root"],
      "Tabs are updated when one of them gains the focus.": [
        "window-focus.gained",
        "window-focus.other-tabs",
      ],
      "Tabs are updated when one of them loses the focus.": ["window-focus.lost"],
      "Tabs are updated when somebody signs in or out in one of them.": [
        "session-sync.sign-in",
        "session-sync.sign-in-without-redirect",
        "session-sync.sign-out",
      ],
      "getSession() updates the session of every tab.": [
        "session-sync.get-session-own-tab",
        "session-sync.get-session-other-tabs",
      ],
      "The options change nothing where nobody is signed in.": [
        "refetch-interval.signed-out",
        "window-focus.signed-out",
      ],
      "Each tab has a copy of the session of its own: none is in localStorage or sessionStorage.": [
        "session-sync.not-stored",
      ],
      "Any update in one tab tells the others to update theirs.": [
        "session-sync.every-change",
        "session-sync.update",
      ],
      "A low interval costs requests.": "explains only",
    },
    "#base-path": {
      "With basePath, the session and every redirect work below the path.": [
        "session-provider.base-path",
        "required-session.under-base-path",
        "base-path.client",
        "base-path.required-session",
      ],
    },
    "#refetch-interval": {
      "With an interval, the client asks for the session every so many seconds.": [
        "refetch-interval.polls",
      ],
      "Polling keeps a session from expiring.": ["refetch-interval.keeps-alive"],
      "0 is the default, and means no polling.": ["refetch-interval.none-by-default"],
      "A poll that finds the session expired shows in all tabs.": [
        "refetch-interval.expired-everywhere",
      ],
      "The interval should be shorter than the session's lifetime.": "explains only",
      "Polling goes on while the device is offline.": ["refetch-when-offline.tries-by-default"],
      "With refetchWhenOffline false, it pauses until the device is online.": [
        "refetch-when-offline.polls-online",
        "refetch-when-offline.paused",
        "refetch-when-offline.resumes",
      ],
    },
    "#refetch-on-window-focus": {
      "By default, a tab or window that gains or loses the focus updates its session.": [
        "window-focus.gained",
        "window-focus.lost",
        "window-focus.window",
      ],
      "With false, it keeps the session that it has.": ["window-focus.switched-off"],
    },
    "#custom-base-path": {
      "NEXTAUTH_URL with the whole path of the endpoints, and the same path as basePath, make everything work below it.":
        ["base-path.endpoints", "base-path.client", "base-path.required-session"],
    },
  },
} as const satisfies DocumentedPage
