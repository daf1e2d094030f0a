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
]
