import type { Fault } from "./fault.ts"

const signIn = "core/routes/signin.js"
const callback = "core/routes/callback.js"
const handler = "core/lib/callback-handler.js"
const client = "react/index.js"
const signInPage = "core/pages/signin.js"

/** Faults where few sign-ins by e-mail come, which its checks must see. */
export const rareLinkFaults: readonly Fault[] = [
  {
    name: "mail-to-a-host-without-a-dot",
    router: "pages",
    edits: [{ file: signIn, find: 'if (!domain.includes(".")) {', replace: "if (false) {" }],
    detectedBy: ["email.malformed-address"],
  },
  {
    name: "link-without-token-is-out-of-date",
    router: "pages",
    edits: [{ file: callback, find: "if (!paramToken) {", replace: "if (false) {" }],
    detectedBy: ["email.link-without-token"],
  },
  {
    name: "link-opened-by-whom-the-callback-refuses",
    router: "pages",
    edits: [
      {
        file: callback,
        find: `user: profile,
          account
        });
        if (!signInCallbackResponse) {`,
        replace: `user: profile,
          account
        });
        if (signInCallbackResponse === undefined) {`,
      },
    ],
    detectedBy: ["email.link-refused"],
  },
]

/** Faults where few users and sessions of a database come, which its checks must see. */
export const rareDatabaseFaults: readonly Fault[] = [
  {
    name: "link-leaves-the-former-session",
    router: "pages",
    edits: [{ file: handler, find: "await deleteSession(sessionToken);", replace: "" }],
    detectedBy: ["database-session.replaced-by-link"],
  },
  {
    name: "session-cookie-must-be-known",
    router: "pages",
    edits: [{ file: handler, find: "if (userAndSession) {", replace: "if (sessionToken) {" }],
    detectedBy: ["database-session.stale-cookie"],
  },
  {
    name: "user-must-have-an-address",
    router: "pages",
    edits: [
      {
        file: handler,
        find: "profile.email ? await getUserByEmail(profile.email) : null",
        replace: "await getUserByEmail(profile.email.toLowerCase())",
      },
    ],
    detectedBy: ["database.user-without-address"],
  },
  {
    name: "scopes-kept-with-commas",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: 'tokens.scope.join(" ")',
        replace: 'tokens.scope.join(",")',
      },
    ],
    detectedBy: ["callback.scope-list"],
  },
  {
    name: "failing-adapter-untold",
    router: "pages",
    edits: [
      {
        file: callback,
        find: 'logger.error("OAUTH_CALLBACK_HANDLER_ERROR", error);',
        replace: "",
      },
    ],
    detectedBy: ["database-error.oauth-callback"],
  },
]

/** Faults of options and credentials where few apps come, which their checks must see. */
export const rareOptionFaults: readonly Fault[] = [
  {
    name: "failing-event-without-its-name",
    router: "pages",
    edits: [
      {
        file: "core/errors.js",
        find: '"".concat(upperSnake(name), "_EVENT_ERROR")',
        replace: '"EVENT_ERROR"',
      },
    ],
    detectedBy: ["events.handler-throws"],
  },
  {
    name: "credentials-in-the-address",
    router: "pages",
    edits: [
      {
        file: callback,
        find: 'provider.type === "credentials" && method === "POST"',
        replace: 'provider.type === "credentials"',
      },
    ],
    detectedBy: ["credentials.callback-by-get"],
  },
  {
    name: "credentials-posted-to-the-sign-in-end-at-home",
    router: "pages",
    edits: [
      {
        file: signIn,
        find: "return {\n    redirect: `${url}/signin`\n  };",
        replace: "return {\n    redirect: url\n  };",
      },
    ],
    detectedBy: ["credentials.sign-in-endpoint"],
  },
  {
    name: "token-read-by-the-other-secret",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "secret = (_process$env$NEXTAUTH3 = process.env.NEXTAUTH_SECRET)",
        replace:
          "secret = (_process$env$NEXTAUTH3 = process.env.AUTH_SECRET || process.env.NEXTAUTH_SECRET)",
      },
    ],
    detectedBy: ["auth-secret.beside-nextauth-secret"],
  },
  {
    name: "middleware-by-the-other-secret",
    router: "app",
    edits: [
      {
        file: "next/middleware.js",
        find: "_options$secret : process.env.NEXTAUTH_SECRET)",
        replace: "_options$secret : process.env.AUTH_SECRET || process.env.NEXTAUTH_SECRET)",
      },
    ],
    detectedBy: ["auth-secret.beside-nextauth-secret"],
  },
  {
    name: "token-read-by-one-secret-only",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "_process$env$NEXTAUTH3 : process.env.AUTH_SECRET",
        replace: "_process$env$NEXTAUTH3 : undefined",
      },
    ],
    detectedBy: ["auth-secret.get-token"],
  },
  {
    name: "state-kept-for-an-hour",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/checks.js",
        find: "const STATE_MAX_AGE = 60 * 15;",
        replace: "const STATE_MAX_AGE = 60 * 60;",
      },
    ],
    detectedBy: ["cookies.default-lifetime"],
  },
  {
    name: "colours-of-six-digits-only",
    router: "pages",
    edits: [
      { file: signInPage, find: "if (hex.length === 3) {", replace: "if (hex.length === 4) {" },
    ],
    detectedBy: ["style.short-forms"],
  },
  {
    name: "field-without-label-is-unnamed",
    router: "pages",
    edits: [
      {
        file: signInPage,
        find: "_provider$credentials !== void 0 ? _provider$credentials : credential)",
        replace: '_provider$credentials !== void 0 ? _provider$credentials : "")',
      },
    ],
    detectedBy: ["credentials.unlabelled"],
  },
]

/** Faults of the client where few pages come, which the checks of useSession and of tabs must see. */
export const rareClientFaults: readonly Fault[] = [
  {
    name: "every-message-fetches-the-session",
    router: "pages",
    edits: [
      {
        file: "client/_utils.js",
        find: '(message === null || message === void 0 ? void 0 : message.event) !== "session" || !(message !== null && message !== void 0 && message.data)',
        replace: "!message",
      },
    ],
    detectedBy: ["session-sync.other-messages"],
  },
  {
    name: "sign-in-without-providers-stays",
    router: "pages",
    edits: [
      {
        file: client,
        find: 'window.location.href = "".concat(baseUrl, "/error");',
        replace: "",
      },
    ],
    detectedBy: ["client-fetch-error.providers"],
  },
  {
    name: "sign-in-to-a-hash-shows-the-old-page",
    router: "pages",
    edits: [
      {
        file: client,
        find: `if (url.includes("#")) window.location.reload();
          return _context6.abrupt("return");`,
        replace: 'return _context6.abrupt("return");',
      },
    ],
    detectedBy: ["sign-in.reloads-for-hash"],
  },
  {
    name: "session-outlives-its-provider",
    router: "pages",
    edits: [{ file: client, find: "__NEXTAUTH._session = undefined;", replace: "" }],
    detectedBy: ["session-provider.gone"],
  },
  {
    name: "sign-out-needs-a-provider",
    router: "pages",
    edits: [
      {
        file: client,
        find: "_getSession: function _getSession() {}",
        replace: "_getSession: undefined",
      },
    ],
    detectedBy: ["sign-out.without-provider"],
  },
]
