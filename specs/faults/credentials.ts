import type { Fault } from "./fault.ts"

/** Faults that the credentials suite must detect. */
export const credentialsFaults: readonly Fault[] = [
  {
    name: "credentials-null-signs-in",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `      if (!user) {
        return {
          status: 401`,
        replace: `      user = user || { id: "1" };
      if (!user) {
        return {
          status: 401`,
      },
    ],
    detectedBy: ["credentials.null", "credentials.json-refused"],
  },
  {
    name: "credentials-without-csrf-token",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: `options.provider.type === "credentials" && !options.csrfTokenVerified`,
        replace: "false",
      },
    ],
    detectedBy: ["credentials.csrf"],
  },
  {
    name: "credentials-with-database-sessions-accepted",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: "if (dbStrategy && onlyCredentials) {",
        replace: "if (false) {",
      },
    ],
    detectedBy: ["credentials.need-tokens"],
  },
  {
    name: "redirect-false-for-every-provider",
    router: "pages",
    edits: [
      {
        file: "react/index.js",
        find: "if (!(redirect || !isSupportingReturn)) {",
        replace: "if (!redirect) {",
      },
    ],
    detectedBy: ["sign-in-without-redirect.other-providers"],
  },
  {
    name: "refused-credentials-are-fine",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `          status: 401,
          redirect: \`\${url}/error?\${new URLSearchParams({`,
        replace: `          status: 200,
          redirect: \`\${url}/error?\${new URLSearchParams({`,
      },
    ],
    detectedBy: ["sign-in-without-redirect.credentials-refused", "credentials.json-refused"],
  },
  {
    name: "credentials-end-at-the-homepage",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `      account
    }));
    return {
      redirect: callbackUrl,`,
        replace: `      account
    }));
    return {
      redirect: url,`,
      },
    ],
    detectedBy: [
      "sign-in-without-redirect.credentials-accepted",
      "credentials.success",
      "credentials.json",
    ],
  },
  {
    name: "credentials-refused-beside-an-adapter",
    router: "pages",
    edits: [
      {
        file: "core/lib/assert.js",
        find: "if (dbStrategy && onlyCredentials) {",
        replace: "if (options.adapter) {",
      },
    ],
    detectedBy: ["credentials.beside-adapter"],
  },
  {
    name: "user-of-credentials-stored",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `    const account = {
      providerAccountId: user.id,`,
        replace: `    if (adapter) await adapter.createUser({ name: user.name, email: null, emailVerified: null });
    const account = {
      providerAccountId: user.id,`,
      },
    ],
    detectedBy: ["credentials.not-stored"],
  },
  {
    name: "first-provider-for-everyone",
    router: "pages",
    edits: [
      {
        file: "core/lib/providers.js",
        find: "    }) => id === providerId)",
        replace: "    }) => id)",
      },
    ],
    detectedBy: ["credentials.several"],
  },
  {
    name: "credentials-false-signs-in",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `      if (!user) {
        return {
          status: 401`,
        replace: `      if (user === null) {
        return {
          status: 401`,
      },
    ],
    detectedBy: ["credentials.false"],
  },
  {
    name: "credentials-signed-in-against-the-callback",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `      if (!isAllowed) {
        return {
          status: 403`,
        replace: `      if (false) {
        return {
          status: 403`,
      },
    ],
    detectedBy: ["credentials.refused-by-callback", "sign-in-without-redirect.credentials-refused"],
  },
  {
    name: "first-provider-not-listed",
    router: "pages",
    edits: [
      {
        file: "core/routes/providers.js",
        find: "body: providers.reduce(",
        replace: "body: providers.slice(1).reduce(",
      },
    ],
    detectedBy: ["providers.by-deployment"],
  },
  {
    name: "providers-shown-backwards",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: "const providersToRender = providers.filter(",
        replace: "const providersToRender = [...providers].reverse().filter(",
      },
    ],
    detectedBy: ["sign-in-page.order"],
  },
  {
    name: "credentials-event-with-a-profile",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `_events$signIn3.call(events, {
      user,
      account
`,
        replace: `_events$signIn3.call(events, {
      user,
      account,
      profile: user
`,
      },
    ],
    detectedBy: ["events.sign-in-by-credentials"],
  },
  {
    name: "message-of-authorize-not-told",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "status: 401,\n        redirect: `${url}/error?error=${encodeURIComponent(error.message)}`",
        replace: "status: 401,\n        redirect: `${url}/error?error=CredentialsSignin`",
      },
    ],
    detectedBy: ["credentials.throws", "credentials.json-refused"],
  },
  {
    name: "authorize-without-headers",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "        body,\n        headers,\n        method",
        replace: "        body,\n        method",
      },
    ],
    detectedBy: ["credentials.authorize-arguments"],
  },
  {
    name: "attributes-of-fields-dropped",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: "}, provider.credentials[credential])));",
        replace: "})));",
      },
    ],
    detectedBy: ["credentials.form"],
  },
  {
    name: "authorize-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "user = await provider.authorize(",
        replace: "user = provider.authorize(",
      },
    ],
    detectedBy: ["credentials.success"],
  },
  {
    name: "credentials-with-any-csrf-token",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: 'options.provider.type === "credentials" && !options.csrfTokenVerified',
        replace: 'options.provider.type === "credentials" && !req.body?.csrfToken',
      },
    ],
    detectedBy: ["credentials.csrf"],
  },
  {
    name: "session-cookie-of-credentials-for-a-minute",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `
    const cookieExpires = new Date();
    cookieExpires.setTime(cookieExpires.getTime() + sessionMaxAge * 1000);`,
        replace: `
    const cookieExpires = new Date();
    cookieExpires.setTime(cookieExpires.getTime() + 60_000);`,
      },
    ],
    detectedBy: ["callback.session-cookie-lifetime"],
  },
  {
    name: "credentials-without-sign-in-trigger",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `isNewUser: false,
      trigger: "signIn"`,
        replace: "isNewUser: false",
      },
    ],
    detectedBy: ["jwt-callback.sign-in-trigger"],
  },
  {
    name: "credentials-event-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "await ((_events$signIn3 = events",
        replace: "void ((_events$signIn3 = events",
      },
    ],
    detectedBy: ["events.awaited"],
  },
  {
    name: "field-with-its-value-alone",
    router: "app",
    edits: [
      {
        file: "core/pages/signin.js",
        find: "}, provider.credentials[credential])));",
        replace: "}, { value: provider.credentials[credential].value })));",
      },
    ],
    detectedBy: ["credentials.form"],
  },
  {
    name: "jwt-callback-of-credentials-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "const token = await callbacks.jwt({\n      token: defaultToken,",
        replace: "const token = callbacks.jwt({\n      token: defaultToken,",
      },
    ],
    detectedBy: ["jwt-callback.credentials-user"],
  },
  {
    name: "cookie-of-credentials-for-thirty-days",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "\n    cookieExpires.setTime(cookieExpires.getTime() + sessionMaxAge * 1000);",
        replace: "\n    cookieExpires.setTime(cookieExpires.getTime() + 2592000 * 1000);",
      },
    ],
    detectedBy: ["session.max-age"],
  },
  {
    name: "token-of-credentials-without-image",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "      picture: user.image,\n      sub: (_user$id3",
        replace: "      sub: (_user$id3",
      },
    ],
    detectedBy: ["credentials.success"],
  },
  {
    name: "authorize-without-query",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "user = await provider.authorize(credentials, {\n        query,",
        replace: "user = await provider.authorize(credentials, {\n        query: {},",
      },
    ],
    detectedBy: ["credentials.authorize-arguments"],
  },
  {
    name: "user-id-taken-for-text",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "_user$id3.toString()",
        replace: "_user$id3.trim()",
      },
    ],
    detectedBy: ["credentials.numeric-id"],
  },
  {
    name: "user-must-have-an-id",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "(_user$id3 = user.id) === null || _user$id3 === void 0 ? void 0 : _user$id3.toString()",
        replace: "user.id.toString()",
      },
    ],
    detectedBy: ["credentials.user-without-id"],
  },
  {
    name: "refused-credentials-answered-without-a-redirect",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: 'res.status(302).setHeader("Location", handler.redirect);',
        replace: 'res.status(handler.status ?? 302).setHeader("Location", handler.redirect);',
      },
    ],
    detectedBy: [
      "credentials.null",
      "credentials.false",
      "credentials.throws",
      "credentials.refused-by-callback",
      "sign-in-callback.false",
    ],
  },
  {
    name: "refused-credentials-answered-without-a-redirect-in-app-router",
    router: "app",
    edits: [
      {
        file: "next/utils.js",
        find: "const status = res.redirect ? 302 : (_res$status = res.status) !== null && _res$status !== void 0 ? _res$status : 200;",
        replace: "const status = res.status ?? (res.redirect ? 302 : 200);",
      },
    ],
    detectedBy: [
      "credentials.null",
      "credentials.false",
      "credentials.throws",
      "credentials.refused-by-callback",
      "sign-in-callback.false",
    ],
  },
]
