import type { Ledger } from "./ledger.ts"

/** https://next-auth.js.org/getting-started/typescript */
export const typescript = {
  "types.shipped": {
    level: "must",
    source: "docs",
    text: "The package has types of its own: options, providers and the results of the client's functions are checked.",
    link: "https://next-auth.js.org/getting-started/typescript",
  },
  "types.adapter": {
    level: "must",
    source: "docs",
    text: "The type Adapter of next-auth/adapters says which methods an adapter has, and what they take and return.",
    link: "https://next-auth.js.org/getting-started/typescript#adapters",
  },
  "types.update": {
    level: "must",
    source: "docs",
    text: "update() of useSession() takes data or nothing, by its type, and resolves with a session or null.",
    link: "https://next-auth.js.org/getting-started/client#updating-the-session",
    since: { version: "4.22.0", link: "https://github.com/nextauthjs/next-auth/pull/7056" },
  },
  "types.middleware": {
    level: "must",
    source: "docs",
    text: "withAuth() takes, by its type, the decode method that the auth options may have, and a function alone.",
    link: "https://next-auth.js.org/configuration/nextjs#custom-jwt-decode-method",
    since: { version: "4.4.0", link: "https://github.com/nextauthjs/next-auth/pull/4210" },
  },
  "types.session-augmented": {
    level: "must",
    source: "docs",
    text: "A Session that an app augments in the module next-auth holds in every module: client, server, options.",
    link: "https://next-auth.js.org/getting-started/typescript#module-augmentation",
  },
  "types.session-of-callback": {
    level: "must",
    source: "docs",
    text: "The session of useSession() has the type of what the session callback returns.",
    link: "https://next-auth.js.org/getting-started/typescript#main-module",
  },
  "types.user-replaced": {
    level: "must",
    source: "docs",
    text: "A user in an augmented Session takes the place of the default one.",
    link: "https://next-auth.js.org/getting-started/typescript#extend-default-interface-properties",
  },
  "types.user-extended": {
    level: "must",
    source: "docs",
    text: "DefaultSession['user'] gives an augmented user the default properties again.",
    link: "https://next-auth.js.org/getting-started/typescript#extend-default-interface-properties",
  },
  "types.user-account-profile": {
    level: "must",
    source: "docs",
    text: "User, Account and Profile can be augmented: callbacks and providers have what was added.",
    link: "https://next-auth.js.org/getting-started/typescript#popular-interfaces-to-augment",
  },
  "types.jwt-augmented": {
    level: "must",
    source: "docs",
    text: "A JWT that an app augments in next-auth/jwt holds in the callbacks and for getToken().",
    link: "https://next-auth.js.org/getting-started/typescript#submodules",
  },
  "types.session-helper": {
    level: "must",
    source: "docs",
    text: "A helper of one's own can pass request, response and options on to getServerSession(), or the options alone.",
    link: "https://next-auth.js.org/configuration/nextjs#getserversession",
    since: { version: "4.19.0", link: "https://github.com/nextauthjs/next-auth/pull/6535" },
  },
  "types.since-v4": {
    level: "must",
    source: "types",
    text: "next-auth/react has no options and no setOptions.",
    link: "https://next-auth.js.org/getting-started/upgrade-v4#next-authreact",
  },
  "types.jwt-by-name": {
    level: "must",
    source: "docs",
    text: "next-auth/jwt exports its functions by their names, and nothing by default.",
    link: "https://next-auth.js.org/getting-started/upgrade-v4#next-authjwt",
  },
} as const satisfies Ledger
