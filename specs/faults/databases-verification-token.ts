import type { Fault } from "./fault.ts"

/** Faults that the checks of verification tokens in a database must see. */
export const verificationTokenFaults: readonly Fault[] = [
  {
    name: "verification-token-kept-as-it-is",
    router: "pages",
    edits: [
      {
        file: "core/lib/email/signin.js",
        find: "token: (0, _utils.hashToken)(token, options)",
        replace: "token",
      },
      {
        file: "core/routes/callback.js",
        find: "token: (0, _utils.hashToken)(paramToken, options)",
        replace: "token: paramToken",
      },
    ],
    detectedBy: ["verification-token.hashed"],
  },
  {
    name: "verification-token-kept-after-use",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "const invalidInvite =",
        replace: `if (invite) await adapter.createVerificationToken(invite);
      const invalidInvite =`,
      },
    ],
    detectedBy: ["verification-token.single-use"],
  },
  {
    name: "verification-token-never-expires",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "invite.expires.valueOf() < Date.now()",
        replace: "false",
      },
    ],
    detectedBy: ["verification-token.expires"],
  },
  {
    name: "mailed-user-unverified",
    router: "pages",
    edits: [
      {
        file: "core/lib/callback-handler.js",
        find: `        ...profile,
        emailVerified: new Date()`,
        replace: `        ...profile,
        emailVerified: null`,
      },
    ],
    detectedBy: ["email.makes-verified-user"],
  },
  {
    name: "verification-token-hashed-alone",
    router: "pages",
    edits: [
      {
        file: "core/lib/utils.js",
        find: "`${token}${(_provider$secret = provider.secret) !== null && _provider$secret !== void 0 ? _provider$secret : secret}`",
        replace: "`${token}`",
      },
    ],
    detectedBy: ["verification-token.hashed"],
  },
  {
    name: "own-secret-of-links-ignored",
    router: "pages",
    edits: [
      {
        file: "core/lib/utils.js",
        find: "${(_provider$secret = provider.secret) !== null",
        replace: "${(_provider$secret = undefined) !== null",
      },
    ],
    detectedBy: ["email.own-secret", "verification-token.hash"],
  },
  {
    name: "verification-token-hashed-with-a-constant",
    router: "pages",
    edits: [
      {
        file: "core/lib/utils.js",
        find: "_provider$secret !== void 0 ? _provider$secret : secret}`",
        replace: '_provider$secret !== void 0 ? _provider$secret : "constant"}`',
      },
    ],
    detectedBy: ["verification-token.hash"],
  },
]
