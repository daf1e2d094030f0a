import type { Fault } from "./fault.ts"

/** Faults around the calls of an adapter, which the databases suite must detect. */
export const databaseAdapterFaults: readonly Fault[] = [
  {
    name: "refused-user-of-a-provider-without-its-code",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "error=OAuthCreateAccount",
        replace: "error=Callback",
      },
    ],
    detectedBy: ["database-error.oauth-create-account"],
  },
  {
    name: "refused-user-of-a-link-without-its-code",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "error=EmailCreateAccount",
        replace: "error=Callback",
      },
    ],
    detectedBy: ["database-error.email-create-account"],
  },
  {
    name: "failed-link-not-logged",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: 'logger.error("CALLBACK_EMAIL_ERROR", error);',
        replace: "",
      },
    ],
    detectedBy: ["database-error.email-callback"],
  },
  {
    name: "session-ended-by-database-error",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: 'logger.error("SESSION_ERROR", error);',
        replace:
          'logger.error("SESSION_ERROR", error);\n      response.cookies.push(...sessionStore.clean());',
      },
    ],
    detectedBy: ["database-error.session"],
  },
  {
    name: "failed-sign-out-not-logged",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: `        session
      }));
    } catch (error) {
      logger.error("SIGNOUT_ERROR", error);`,
        replace: `        session
      }));
    } catch (error) {`,
      },
    ],
    detectedBy: ["database-error.sign-out"],
  },
  {
    name: "adapter-calls-not-told",
    router: "pages",
    edits: [
      {
        file: "core/errors.js",
        find: 'logger.debug("adapter_".concat(name), {',
        replace: "void ({",
      },
    ],
    detectedBy: ["debug.database"],
  },
  {
    name: "row-written-each-hour",
    router: "pages",
    edits: [
      { file: "core/init.js", find: "updateAge: 24 * 60 * 60", replace: "updateAge: 60 * 60" },
    ],
    detectedBy: ["database-session.update-age-default"],
  },
  {
    name: "update-age-of-zero-ignored",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "const sessionUpdateAge = options.session.updateAge;",
        replace: "const sessionUpdateAge = options.session.updateAge || 86400;",
      },
    ],
    detectedBy: ["database-session.update-age-zero"],
  },
  {
    name: "row-written-with-its-user",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: `            sessionToken,
            expires: newExpires
`,
        replace: `            sessionToken,
            expires: newExpires,
            user
`,
      },
    ],
    detectedBy: ["session-callback.not-stored"],
  },
  {
    name: "users-deleted-at-sign-out",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: "await adapter.deleteSession(sessionToken)",
        replace: "await adapter.deleteUser(sessionToken)",
      },
    ],
    detectedBy: ["adapter.required-methods"],
  },
  {
    name: "adapter-without-links-accepted",
    router: "pages",
    edits: [
      { file: "core/lib/assert.js", find: "if (missingMethods.length) {", replace: "if (false) {" },
    ],
    detectedBy: ["adapter.email-methods"],
  },
  {
    name: "verification-token-of-an-email",
    router: "pages",
    edits: [
      {
        file: "core/lib/email/signin.js",
        find: `    identifier,
    token: (0, _utils.hashToken)`,
        replace: `    identifier,
    email: identifier,
    token: (0, _utils.hashToken)`,
      },
    ],
    detectedBy: ["adapter.fields"],
  },
  {
    name: "new-user-sent-elsewhere",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `        return {
          redirect: callbackUrl,`,
        replace: `        return {
          redirect: isNewUser ? url : callbackUrl,`,
      },
    ],
    detectedBy: ["pages.no-new-user"],
  },
  {
    name: "account-without-what-oauth-does-not-name",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: `        ...tokens
`,
        replace: `        ...tokens,
        refresh_token_expires_in: undefined
`,
      },
    ],
    detectedBy: ["github.refresh-token-expiry"],
  },
  {
    name: "expiry-of-access-token-lost",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/callback.js",
        find: `        ...tokens
      },
      OAuthProfile`,
        replace: `        ...tokens,
        expires_at: undefined
      },
      OAuthProfile`,
      },
    ],
    detectedBy: ["adapter.token-expiry"],
  },
  {
    name: "user-of-a-link-with-an-id",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `const {
        id: _,
        ...newUser
      } = {
        ...profile,
        emailVerified: new Date()`,
        replace: `const newUser = {
        ...profile,
        emailVerified: new Date()`,
      },
    ],
    detectedBy: ["adapter.fields"],
  },
  {
    name: "cookie-of-a-refused-deletion-kept",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: `        session
      }));
    } catch (error) {
      logger.error("SIGNOUT_ERROR", error);`,
        replace: `        session
      }));
    } catch (error) {
      logger.error("SIGNOUT_ERROR", error);
      return { redirect: callbackUrl };`,
      },
    ],
    detectedBy: ["signout.signs-out"],
  },
]
