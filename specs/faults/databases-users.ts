import type { Fault } from "./fault.ts"

/** Faults that the checks of users and accounts in a database must see. */
export const databaseUserFaults: readonly Fault[] = [
  {
    name: "account-never-found",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "if (userByAccount) {",
        replace: "if (false) {",
      },
    ],
    detectedBy: ["users.found-again", "events.sign-in-new-user", "linking.account-of-another-user"],
  },
  {
    name: "same-address-linked",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "provider.allowDangerousEmailAccountLinking) {",
        replace: "provider.type) {",
      },
    ],
    detectedBy: [
      "linking.same-address-refused",
      "linking.trusted-provider",
      "events.sign-in-only-when-successful",
    ],
  },
  {
    name: "trust-ignored",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "provider.allowDangerousEmailAccountLinking) {",
        replace: "false) {",
      },
    ],
    detectedBy: ["linking.trusted-provider"],
  },
  {
    name: "account-not-linked-while-signed-in",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `if (user) {
        var _events$linkAccount;`,
        replace: `if (false) {
        var _events$linkAccount;`,
      },
    ],
    detectedBy: [
      "linking.while-signed-in",
      "linking.while-signed-in-with-token",
      "linking.after-email",
      "events.link-account",
      "pages.new-user",
    ],
  },
  {
    name: "account-of-another-user-accepted",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: 'throw new _errors.AccountNotLinkedError("The account is already associated with another user");',
        replace: "",
      },
    ],
    detectedBy: ["linking.account-of-another-user"],
  },
  {
    name: "user-of-the-token-ignored",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "user = await getUser(session.sub);",
        replace: "user = null;",
      },
    ],
    detectedBy: ["linking.while-signed-in-with-token"],
  },
  {
    name: "address-never-found-by-mail",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "const userByEmail = await getUserByEmail(profile.email);",
        replace: "const userByEmail = null;",
      },
    ],
    detectedBy: ["linking.email-as-fallback", "events.update-user"],
  },
  {
    name: "everyone-is-sent-to-the-page-for-new-users",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "        if (isNewUser && pages.newUser) {",
        replace: "        if (pages.newUser) {",
      },
    ],
    detectedBy: ["pages.new-user"],
  },
  {
    name: "page-for-new-users-not-told-where-to-go-on",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `        if (isNewUser && pages.newUser) {
          return {
            redirect: \`\${pages.newUser}\${pages.newUser.includes("?") ? "&" : "?"}callbackUrl=\${encodeURIComponent(callbackUrl)}\`,`,
        replace: `        if (isNewUser && pages.newUser) {
          return {
            redirect: pages.newUser,`,
      },
    ],
    detectedBy: ["pages.new-user-callback-url"],
  },
  {
    name: "query-of-the-page-for-new-users-spoiled-by-mail",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `      if (isNewUser && pages.newUser) {
        return {
          redirect: \`\${pages.newUser}\${pages.newUser.includes("?") ? "&" : "?"}callbackUrl=`,
        replace: `      if (isNewUser && pages.newUser) {
        return {
          redirect: \`\${pages.newUser}?callbackUrl=`,
      },
    ],
    detectedBy: ["pages.new-user"],
  },
  {
    name: "nobody-is-new",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `        user,
        isNewUser: true`,
        replace: `        user,
        isNewUser: false`,
      },
    ],
    detectedBy: ["pages.new-user", "events.sign-in-new-user", "jwt-callback.new-user"],
  },
  {
    name: "unreadable-token-beside-an-adapter-thrown",
    router: "app",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "} catch (_unused) {}",
        replace: "} catch (error) {\n        throw error;\n      }",
      },
    ],
    detectedBy: ["session.mended-by-sign-in"],
  },
  {
    name: "linked-account-without-its-token",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "        await linkAccount({\n          ...account,\n          userId: user.id\n        });",
        replace:
          "        await linkAccount({\n          ...account,\n          userId: user.id,\n          access_token: undefined\n        });",
      },
    ],
    detectedBy: ["linking.while-signed-in"],
  },
  {
    name: "linked-account-not-awaited",
    router: "app",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: "        await linkAccount({\n          ...account,\n          userId: user.id\n        });",
        replace:
          "        void linkAccount({\n          ...account,\n          userId: user.id\n        });",
      },
    ],
    detectedBy: ["database-error.oauth-callback"],
  },
  {
    name: "signed-out-by-linking-an-account",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `          account,
          profile
        }));
        return {
          session,`,
        replace: `          account,
          profile
        }));
        return {
          session: {},`,
      },
    ],
    detectedBy: ["linking.while-signed-in"],
  },
  {
    name: "signed-out-by-signing-in-again",
    router: "app",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `if (userByAccount.id === user.id) {
          return {
            session,`,
        replace: `if (userByAccount.id === user.id) {
          return {
            session: {},`,
      },
    ],
    detectedBy: ["users.found-again"],
  },
]
