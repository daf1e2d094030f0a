import type { Fault } from "./fault.ts"

/** Faults that the checks of sessions in a database must see. */
export const databaseSessionFaults: readonly Fault[] = [
  {
    name: "adapter-defaults-to-tokens",
    router: "pages",
    edits: [
      { file: "core/init.js", find: 'authOptions.adapter ? "database" : "jwt"', replace: '"jwt"' },
    ],
    detectedBy: [
      "database.persists",
      "database-session.cookie",
      "database-session.read",
      "database-session.unknown-token",
      "database-session.random-token",
      "database-session.sign-out",
      "session-callback.database-user",
      "jwt-callback.not-with-database",
    ],
  },
  {
    name: "strategy-ignored-beside-an-adapter",
    router: "pages",
    edits: [
      {
        file: "core/init.js",
        find: "...authOptions.session\n",
        replace: '...authOptions.session, strategy: authOptions.adapter ? "database" : "jwt"\n',
      },
    ],
    detectedBy: ["database-session.jwt-strategy", "database-session.jwt-outlives-rows"],
  },
  {
    name: "account-kept-without-its-access-token",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `        userId: user.id
      });
      await ((_events$linkAccount2`,
        replace: `        userId: user.id,
        access_token: undefined
      });
      await ((_events$linkAccount2`,
      },
    ],
    detectedBy: ["database.persists"],
  },
  {
    name: "cookie-of-a-row-for-scripts",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `            value: session.sessionToken,
            options: {
              ...options.cookies.sessionToken.options,`,
        replace: `            value: session.sessionToken,
            options: {
              ...options.cookies.sessionToken.options,
              httpOnly: false,`,
      },
    ],
    detectedBy: ["database-session.cookie"],
  },
  {
    name: "session-token-guessable",
    router: "pages",
    edits: [
      {
        file: "core/init.js",
        find: "void 0 : (0, _crypto.randomUUID)())",
        replace: "void 0 : String(Date.now()))",
      },
    ],
    detectedBy: ["database-session.random-token"],
  },
  {
    name: "own-session-token-ignored",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `      strategy: sessionStrategy,
      generateSessionToken
    }
  } = options;`,
        replace: `      strategy: sessionStrategy
    }
  } = options;
  const generateSessionToken = require("crypto").randomUUID;`,
      },
    ],
    detectedBy: ["database-session.own-token"],
  },
  {
    name: "session-token-not-waited-for",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `        profile
      }));
      session = useJwtSession ? {} : await createSession({
        sessionToken: await generateSessionToken(),`,
        replace: `        profile
      }));
      session = useJwtSession ? {} : await createSession({
        sessionToken: generateSessionToken(),`,
      },
    ],
    detectedBy: ["database-session.awaited-token"],
  },
  {
    name: "row-describes-no-picture",
    router: "pages",
    edits: [{ file: "core/routes/session.js", find: "image: user.image", replace: "image: null" }],
    detectedBy: ["database-session.read"],
  },
  {
    name: "server-session-without-adapter",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: 'options,\n    req: {\n      action: "session"',
        replace:
          'options: { ...options, adapter: undefined },\n    req: {\n      action: "session"',
      },
    ],
    detectedBy: ["database-session.server"],
  },
  {
    name: "cookie-of-no-row-kept",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "} else if (sessionToken) {",
        replace: "} else if (false) {",
      },
    ],
    detectedBy: ["database-session.deleted", "database-session.max-age"],
  },
  {
    name: "session-token-read-in-part",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "await getSessionAndUser(sessionToken)",
        replace: 'await getSessionAndUser(sessionToken.split(".")[0])',
      },
    ],
    detectedBy: ["database-session.unknown-token"],
  },
  {
    name: "expired-row-accepted",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "userAndSession.session.expires.valueOf() < Date.now()",
        replace: "false",
      },
    ],
    detectedBy: ["database-session.max-age"],
  },
  {
    name: "row-lives-for-thirty-days",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `(options.session.maxAge)
      });
      return {
        session,
        user,
        isNewUser: true`,
        replace: `(2592000)
      });
      return {
        session,
        user,
        isNewUser: true`,
      },
    ],
    detectedBy: ["database-session.max-age", "database-session.update-age"],
  },
  {
    name: "row-never-prolonged",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "if (sessionIsDueToBeUpdatedDate <= Date.now()) {",
        replace: "if (false) {",
      },
    ],
    detectedBy: ["database-session.update-age", "database-session.rolling"],
  },
  {
    name: "row-prolonged-by-each-read",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "if (sessionIsDueToBeUpdatedDate <= Date.now()) {",
        replace: "if (true) {",
      },
    ],
    detectedBy: ["database-session.update-age"],
  },
  {
    name: "row-kept-after-sign-out",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: "await adapter.deleteSession(sessionToken)",
        replace: "null",
      },
    ],
    detectedBy: ["database-session.sign-out", "database-session.sign-out-this-browser-only"],
  },
  {
    name: "session-callback-without-database-user",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "          user,\n          newSession,",
        replace: "          user: {},\n          newSession,",
      },
    ],
    detectedBy: ["session-callback.database-user"],
  },
  {
    name: "jwt-callback-with-database",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "const sessionPayload =",
        replace: "await callbacks.jwt({ token: {} });\n        const sessionPayload =",
      },
    ],
    detectedBy: ["jwt-callback.not-with-database"],
  },
  {
    name: "token-needs-its-users-row",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "if (!decodedToken) throw",
        replace:
          "if (!decodedToken || adapter && !(await adapter.getUser(decodedToken.sub))) throw",
      },
    ],
    detectedBy: ["database-session.jwt-outlives-rows"],
  },
  {
    name: "session-callback-without-what-update-says",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: `          user,
          newSession,`,
        replace: "          user,",
      },
    ],
    detectedBy: ["update.reaches-session-callback"],
  },
  {
    name: "cookie-of-a-row-not-set-again",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "_response$cookies3.push({",
        replace: "[].push({",
      },
    ],
    detectedBy: ["database-session.rolling"],
  },
  {
    name: "session-token-of-a-returning-user-not-waited-for",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `sessionToken: await generateSessionToken(),
        userId: userByAccount.id`,
        replace: `sessionToken: generateSessionToken(),
        userId: userByAccount.id`,
      },
    ],
    detectedBy: ["database-session.awaited-token"],
  },
  {
    name: "session-token-of-a-link-not-waited-for",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `      isNewUser = true;
    }
    session = useJwtSession ? {} : await createSession({
      sessionToken: await generateSessionToken(),`,
        replace: `      isNewUser = true;
    }
    session = useJwtSession ? {} : await createSession({
      sessionToken: generateSessionToken(),`,
      },
    ],
    detectedBy: ["database-session.awaited-token"],
  },
  {
    name: "own-session-token-ignored-for-a-link",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `      isNewUser = true;
    }
    session = useJwtSession ? {} : await createSession({
      sessionToken: await generateSessionToken(),`,
        replace: `      isNewUser = true;
    }
    session = useJwtSession ? {} : await createSession({
      sessionToken: require("crypto").randomUUID(),`,
      },
    ],
    detectedBy: ["database-session.own-token", "database-session.awaited-token"],
  },
  {
    name: "session-callback-of-a-database-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "const sessionPayload = await callbacks.session({",
        replace: "const sessionPayload = callbacks.session({",
      },
    ],
    detectedBy: ["session-callback.database-user"],
  },
  {
    name: "update-of-a-database-session-answers-nothing",
    router: "app",
    edits: [
      {
        file: "core/routes/session.js",
        find: "response.body = sessionPayload;",
        replace: "if (!isUpdate) response.body = sessionPayload;",
      },
    ],
    detectedBy: ["update.database-session"],
  },
  {
    name: "database-cookie-of-a-provider-always-unprefixed",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "\n            name: options.cookies.sessionToken.name,\n            value: session.sessionToken,",
        replace:
          '\n            name: "next-auth.session-token",\n            value: session.sessionToken,',
      },
    ],
    detectedBy: ["secure-cookies.database"],
  },
  {
    name: "database-cookie-of-a-link-always-unprefixed",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "\n          name: options.cookies.sessionToken.name,\n          value: session.sessionToken,",
        replace:
          '\n          name: "next-auth.session-token",\n          value: session.sessionToken,',
      },
    ],
    detectedBy: ["secure-cookies.database"],
  },
  {
    name: "database-cookie-of-a-read-always-unprefixed",
    router: "app",
    edits: [
      {
        file: "core/routes/session.js",
        find: "name: options.cookies.sessionToken.name,\n          value: sessionToken,",
        replace: 'name: "next-auth.session-token",\n          value: sessionToken,',
      },
    ],
    detectedBy: ["secure-cookies.database"],
  },
  {
    name: "database-cookie-of-a-read-for-scripts",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "            ...options.cookies.sessionToken.options,\n            expires: newExpires",
        replace:
          "            ...options.cookies.sessionToken.options,\n            httpOnly: false,\n            expires: newExpires",
      },
    ],
    detectedBy: ["database-session.cookie"],
  },
  {
    name: "row-of-a-link-lives-for-thirty-days",
    router: "app",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "\n      userId: user.id,\n      expires: (0, _utils.fromDate)(options.session.maxAge)",
        replace: "\n      userId: user.id,\n      expires: (0, _utils.fromDate)(2592000)",
      },
    ],
    detectedBy: ["database-session.max-age"],
  },
  {
    name: "database-cookie-of-a-link-for-the-browsers-life",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "\n          value: session.sessionToken,\n          options: {\n            ...options.cookies.sessionToken.options,\n            expires: session.expires\n",
        replace:
          "\n          value: session.sessionToken,\n          options: {\n            ...options.cookies.sessionToken.options\n",
      },
    ],
    detectedBy: ["database-session.cookie"],
  },
  {
    name: "server-sets-no-cookie-with-a-database",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "  cookies === null || cookies === void 0 || cookies.forEach(",
        replace: "  options.adapter || cookies === null || cookies === void 0 || cookies.forEach(",
      },
    ],
    detectedBy: ["server-session.rolls-cookie"],
  },
]
