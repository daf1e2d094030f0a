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
]
