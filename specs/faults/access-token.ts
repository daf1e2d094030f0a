import type { Fault } from "./fault.ts"

/** Faults that the access-token suite must detect. */
export const accessTokenFaults: readonly Fault[] = [
  {
    name: "access-token-lost-on-second-read",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: `token,
        maxAge: options.session.maxAge`,
        replace: `token: { ...token, accessToken: undefined },
        maxAge: options.session.maxAge`,
      },
    ],
    detectedBy: [
      "access-token.kept-through-reads",
      "access-token.kept-through-rolling",
      "access-token.kept-through-server-reads",
    ],
  },
  {
    name: "access-token-missing-in-server-components",
    router: "app",
    edits: [
      {
        file: "next/index.js",
        find: "if (isRSC) delete body.expires;",
        replace: "if (isRSC) { delete body.expires; delete body.accessToken; }",
      },
    ],
    detectedBy: [
      "access-token.in-api-route",
      "access-token.in-server-side-page",
      "access-token.in-component",
      "server-session.route-handler",
      "server-session.server-component",
      "concurrent-users.own-session",
    ],
  },
  {
    name: "access-token-of-first-sign-in",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `profile: OAuthProfile,
            isNewUser,
            trigger: isNewUser ? "signUp" : "signIn"
          });`,
        replace: `profile: OAuthProfile,
            isNewUser,
            trigger: isNewUser ? "signUp" : "signIn"
          });
          const earlier = sessionStore.value && (await jwt.decode({ ...jwt, token: sessionStore.value }));
          if (earlier) Object.assign(token, { accessToken: earlier.accessToken });`,
      },
    ],
    detectedBy: ["access-token.replaced-by-sign-in"],
  },
  {
    name: "access-token-of-whoever-signed-in-last",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `profile: OAuthProfile,
            isNewUser,
            trigger: isNewUser ? "signUp" : "signIn"
          });`,
        replace: `profile: OAuthProfile,
            isNewUser,
            trigger: isNewUser ? "signUp" : "signIn"
          });
          globalThis.latestAccessToken = token.accessToken;`,
      },
      {
        file: "core/routes/session.js",
        find: `const updatedSession = await`,
        replace: `if (token.accessToken) token.accessToken = globalThis.latestAccessToken;
      const updatedSession = await`,
      },
    ],
    detectedBy: ["access-token.of-each-user", "concurrent-users.own-session"],
  },
  {
    name: "oauth-token-in-session-by-default",
    router: "pages",
    edits: [
      {
        file: "core/lib/default-callbacks.js",
        find: `jwt({
    token
  }) {
    return token;`,
        replace: `jwt({
    token,
    account
  }) {
    if (account) token.accessToken = account.access_token;
    return token;`,
      },
      {
        file: "core/lib/default-callbacks.js",
        find: `session({
    session
  }) {
    return session;`,
        replace: `session({
    session,
    token
  }) {
    return { ...session, accessToken: token.accessToken };`,
      },
    ],
    detectedBy: [
      "access-token.not-in-session",
      "access-token.not-in-server-session",
      "access-token.not-in-jwt",
      "access-token.not-in-pages",
      "access-token.not-in-client",
      "session-callback.forwards-explicitly",
    ],
  },
  {
    name: "oauth-token-in-jwt-by-default",
    router: "app",
    edits: [
      {
        file: "core/lib/default-callbacks.js",
        find: `jwt({
    token
  }) {
    return token;`,
        replace: `jwt({
    token,
    account
  }) {
    if (account) token.accessToken = account.access_token;
    return token;`,
      },
    ],
    detectedBy: ["access-token.not-in-jwt"],
  },
  {
    name: "whole-token-in-session-by-default",
    router: "app",
    edits: [
      {
        file: "core/lib/default-callbacks.js",
        find: `session({
    session
  }) {
    return session;`,
        replace: `session({
    session,
    token
  }) {
    return { ...session, ...token };`,
      },
    ],
    detectedBy: ["access-token.not-in-session", "session-callback.forwards-explicitly"],
  },
  {
    name: "jwt-callback-without-profile",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `account,
            profile: OAuthProfile,
            isNewUser,
            trigger:`,
        replace: `account,
            isNewUser,
            trigger:`,
      },
    ],
    detectedBy: [
      "jwt-callback.sign-in-arguments",
      "openid.profile-from-id-token",
      "openid.profile-from-userinfo",
    ],
  },
  {
    name: "jwt-callback-without-sign-in-trigger",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `profile: OAuthProfile,
            isNewUser,
            trigger: isNewUser ? "signUp" : "signIn"`,
        replace: `profile: OAuthProfile,
            isNewUser`,
      },
    ],
    detectedBy: ["jwt-callback.sign-in-trigger"],
  },
  {
    name: "jwt-callback-told-update-on-reads",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: `...(isUpdate && {
          trigger: "update"
        }),`,
        replace: `trigger: "update",`,
      },
    ],
    detectedBy: ["jwt-callback.read-arguments", "jwt-callback.update-arguments"],
  },
  {
    name: "session-callback-given-the-token-before",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: `expires: newExpires.toISOString()
        },
        token
      });`,
        replace: `expires: newExpires.toISOString()
        },
        token: decodedToken
      });`,
      },
    ],
    detectedBy: [
      "session-callback.arguments",
      "jwt-callback.read-arguments",
      "jwt-callback.update-arguments",
    ],
  },
  {
    name: "jwt-callback-answer-dropped",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "const token = await callbacks.jwt({\n            token: defaultToken,",
        replace:
          "const token = defaultToken;\n          await callbacks.jwt({\n            token: { ...defaultToken },",
      },
    ],
    detectedBy: [
      "jwt-callback.persists",
      "access-token.in-session-endpoint",
      "access-token.in-use-session",
    ],
  },
  {
    name: "session-cookie-kept-at-sign-out",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: "const sessionCookies = sessionStore.clean();",
        replace: "const sessionCookies = [];",
      },
    ],
    detectedBy: ["access-token.gone-after-sign-out", "session.signed-out", "signout.signs-out"],
  },
  {
    name: "server-session-content-not-kept",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "        ...jwt,\n        token,\n",
        replace:
          "        ...jwt,\n        token: options.providers.length ? token : decodedToken,\n",
      },
    ],
    detectedBy: ["server-session.updates-content"],
  },
  {
    name: "read-says-is-new-user",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "        token: decodedToken,\n",
        replace: "        token: decodedToken, isNewUser: false,\n",
      },
    ],
    detectedBy: ["jwt-callback.read-arguments"],
  },
  {
    name: "encoded-token-lives-for-an-hour",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "const DEFAULT_MAX_AGE = 30 * 24 * 60 * 60;",
        replace: "const DEFAULT_MAX_AGE = 60 * 60;",
      },
    ],
    detectedBy: ["jwt.encode"],
  },
  {
    name: "nothing-decoded-to-a-token",
    router: "app",
    edits: [
      {
        file: "jwt/index.js",
        find: "if (!token) return null;\n  const encryptionSecret",
        replace: "if (!token) return {};\n  const encryptionSecret",
      },
    ],
    detectedBy: ["jwt.decode"],
  },
]
