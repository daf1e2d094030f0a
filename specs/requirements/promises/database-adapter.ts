import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/tutorials/creating-a-database-adapter */
export const databaseAdapter = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "Any database can be connected by an adapter of one's own.": [
        "email.sign-in-callback-user",
        "email.link-bound-to-address",
      ],
    },
    "#required-methods": {
      "With the ten methods that are named, users can sign in with a provider, and have sessions.":
        ["adapter.required-methods"],
      "Sign-ins by e-mail need createVerificationToken and useVerificationToken too.": [
        "adapter.email-methods",
      ],
    },
    "#unimplemented-methods": {
      "deleteUser and unlinkAccount are not called.": ["adapter.required-methods"],
    },
  },
} as const satisfies DocumentedPage
