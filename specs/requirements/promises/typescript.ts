import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/getting-started/typescript */
export const typescript = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": { "The package comes with types of its own.": ["types.shipped"] },
    "#adapters": {
      "The type Adapter of next-auth/adapters says what an adapter must have.": [
        "types.adapter",
        "types.modules",
      ],
      "In JavaScript, an editor takes that type from a comment.": "another product",
    },
    "#module-augmentation": {
      "An interface that is augmented once holds in every module of next-auth.": [
        "types.session-augmented",
      ],
    },
    "#main-module": {
      "The session of useSession() has the type of what the session callback returns.": [
        "types.session-of-callback",
      ],
      "Session can be augmented in the module next-auth.": ["types.session-augmented"],
    },
    "#extend-default-interface-properties": {
      "Properties of an augmented user take the place of the default ones.": [
        "types.user-replaced",
      ],
      "DefaultSession['user'] adds the default ones again.": ["types.user-extended"],
    },
    "#popular-interfaces-to-augment": {
      "User, Account and Profile can be augmented.": ["types.user-account-profile"],
    },
    "#submodules": {
      "JWT of next-auth/jwt can be augmented, for the jwt callback and getToken().": [
        "types.jwt-augmented",
      ],
    },
    "#contributing": { "Types may change in a minor release.": "explains only" },
  },
} as const satisfies DocumentedPage
