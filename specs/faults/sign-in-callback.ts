import type { Fault } from "./fault.ts"

/** Faults of the signIn callback, which the options suite must detect. */
export const signInCallbackFaults: readonly Fault[] = [
  {
    name: "sign-in-callback-answer-inverted",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "if (!isAllowed) {\n        return {\n          status: 403",
        replace: "if (isAllowed) {\n        return {\n          status: 403",
      },
    ],
    detectedBy: ["sign-in-callback.true", "sign-in-callback.false"],
  },
  {
    name: "sign-in-callback-paths-ignored",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: 'else if (typeof isAllowed === "string") {\n            return {',
        replace:
          'else if (typeof isAllowed === "string" && isAllowed.startsWith("http")) {\n            return {',
      },
    ],
    detectedBy: ["sign-in-callback.url"],
  },
  {
    name: "sign-in-callback-given-the-users-profile",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "profile: OAuthProfile\n          });\n          if (!isAllowed)",
        replace: "profile\n          });\n          if (!isAllowed)",
      },
    ],
    detectedBy: ["sign-in-callback.oauth-arguments"],
  },
  {
    name: "sign-in-callback-without-credentials",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "        account,\n        credentials\n      });",
        replace: "        account\n      });",
      },
    ],
    detectedBy: ["sign-in-callback.credentials-arguments"],
  },
  {
    name: "sign-in-callback-message-not-encoded",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "redirect: `${url}/error?error=${encodeURIComponent(error.message)}`,\n            cookies",
        replace: "redirect: `${url}/error?error=${error.message}`,\n            cookies",
      },
    ],
    detectedBy: ["sign-in-callback.throws-message"],
  },
  {
    name: "sign-in-callback-errors-ignored",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "catch (error) {\n          return {\n            redirect: `${url}/error?error=${encodeURIComponent(error.message)}`",
        replace:
          "catch (error) {\n          if (!error) return {\n            redirect: `${url}/error?error=${encodeURIComponent(error.message)}`",
      },
    ],
    detectedBy: ["sign-in-callback.throws", "sign-in-callback.throws-message"],
  },
  {
    name: "sign-in-callback-errors-ignored-at-the-link",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "          redirect: signInCallbackResponse,\n            cookies\n          };\n        }\n      } catch (error) {\n        return {",
        replace:
          "          redirect: signInCallbackResponse,\n            cookies\n          };\n        }\n      } catch (error) {\n        if (!error) return {",
      },
    ],
    detectedBy: ["sign-in-callback.throws"],
  },
  {
    name: "sign-in-callback-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `const isAllowed = await callbacks.signIn({
            user: userOrProfile`,
        replace: `const isAllowed = callbacks.signIn({
            user: userOrProfile`,
      },
    ],
    detectedBy: ["sign-in-callback.false", "sign-in-callback.url"],
  },
  {
    name: "sign-in-callback-of-mails-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/signin.js",
        find: "const signInCallbackResponse = await callbacks.signIn({",
        replace: "const signInCallbackResponse = callbacks.signIn({",
      },
    ],
    detectedBy: ["email.unknown-address-elsewhere"],
  },
  {
    name: "credentials-user-kept-from-jwt-callback",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `      user,
      account,
      isNewUser: false`,
        replace: `      account,
      isNewUser: false`,
      },
    ],
    detectedBy: ["jwt-callback.credentials-user"],
  },
  {
    name: "email-user-kept-from-jwt-callback",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `          user,
          account,
          isNewUser,
          trigger`,
        replace: `          account,
          isNewUser,
          trigger`,
      },
    ],
    detectedBy: ["jwt-callback.email-user"],
  },
]
