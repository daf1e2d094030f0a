import type { Fault } from "./fault.ts"

const types = "core/types.d.ts"
const clientTypes = "react/types.d.ts"

/** Faults of the type declarations, which only a compiler sees. */
export const typesFaults: readonly Fault[] = [
  {
    name: "strategy-of-any-name",
    router: "pages",
    edits: [{ file: types, find: "strategy: SessionStrategy;", replace: "strategy: string;" }],
    detectedBy: ["types.shipped"],
  },
  {
    name: "providers-of-anything",
    router: "pages",
    edits: [
      {
        file: "react/index.d.ts",
        find: "Promise<Record<LiteralUnion<BuiltInProviderType, string>, ClientSafeProvider> | null>",
        replace: "Promise<any>",
      },
    ],
    detectedBy: ["types.shipped"],
  },
  {
    name: "adapter-of-anything",
    router: "pages",
    edits: [
      {
        file: "adapters.d.ts",
        find: "getUser?: (id: string) => Awaitable<AdapterUser | null>;",
        replace: "getUser?: any;",
      },
    ],
    detectedBy: ["types.adapter"],
  },
  {
    name: "session-not-augmentable",
    router: "pages",
    edits: [
      {
        file: types,
        find: "export interface Session extends DefaultSession {\n}",
        replace: "export declare type Session = DefaultSession;",
      },
    ],
    detectedBy: ["types.session-augmented", "types.user-extended"],
  },
  {
    name: "user-of-the-session-fixed",
    router: "pages",
    edits: [
      {
        file: types,
        find: "export interface Session extends DefaultSession {\n}",
        replace: "export interface Session extends DefaultSession {\n    user: any;\n}",
      },
    ],
    detectedBy: ["types.user-replaced"],
  },
  {
    name: "session-callback-of-anything",
    router: "pages",
    edits: [
      {
        file: types,
        find: "Awaitable<Session | DefaultSession>",
        replace: "Awaitable<object>",
      },
    ],
    detectedBy: ["types.session-of-callback"],
  },
  {
    name: "user-not-augmentable",
    router: "pages",
    edits: [
      {
        file: types,
        find: "export interface User extends DefaultUser {\n}",
        replace: "export declare type User = DefaultUser;",
      },
    ],
    detectedBy: ["types.user-account-profile"],
  },
  {
    name: "account-of-the-callbacks-fixed",
    router: "pages",
    edits: [
      {
        file: types,
        find: "CallbacksOptions<P = Profile, A = Account>",
        replace: "CallbacksOptions<P = Profile, A = Partial<TokenSetParameters>>",
      },
    ],
    detectedBy: ["types.user-account-profile"],
  },
  {
    name: "jwt-not-augmentable",
    router: "pages",
    edits: [
      {
        file: "jwt/types.d.ts",
        find: "export interface JWT extends Record<string, unknown>, DefaultJWT {\n}",
        replace: "export declare type JWT = Record<string, unknown> & DefaultJWT;",
      },
    ],
    detectedBy: ["types.jwt-augmented"],
  },
  {
    name: "server-session-needs-a-request",
    router: "pages",
    edits: [
      {
        file: "next/index.d.ts",
        find: "[NextApiRequest, NextApiResponse, O] | [O] | [];",
        replace: "[NextApiRequest, NextApiResponse, O] | [];",
      },
    ],
    detectedBy: ["types.session-helper"],
  },
  {
    name: "adapter-in-the-package",
    router: "pages",
    edits: [
      {
        file: "package.json",
        find: `    "jose":`,
        replace: `    "@next-auth/typeorm-legacy-adapter": "^2.0.2",
    "jose":`,
      },
    ],
    detectedBy: ["adapter.not-in-package"],
  },
  {
    name: "nodemailer-not-a-peer",
    router: "pages",
    edits: [
      {
        file: "package.json",
        find: `    "nodemailer": "^7.0.7",
`,
        replace: "",
      },
    ],
    detectedBy: ["email.nodemailer-installed"],
  },
  {
    name: "jwt-by-default",
    router: "pages",
    edits: [
      {
        file: "jwt/index.js",
        find: "exports.getToken = getToken;",
        replace: "exports.getToken = exports.default = getToken;",
      },
    ],
    detectedBy: ["types.jwt-by-name"],
  },
  {
    name: "client-with-options",
    router: "pages",
    edits: [
      {
        file: "react/index.d.ts",
        find: "export declare function getCsrfToken(",
        replace: `export declare const options: unknown;
export declare function getCsrfToken(`,
      },
    ],
    detectedBy: ["types.since-v4"],
  },
  {
    name: "update-takes-nothing",
    router: "pages",
    edits: [
      {
        file: "react/index.d.ts",
        find: "declare type UpdateSession = (data?: any) => Promise<Session | null>;",
        replace: "declare type UpdateSession = () => Promise<Session | null>;",
      },
    ],
    detectedBy: ["types.update"],
  },
  {
    name: "sign-in-answer-without-url",
    router: "app",
    edits: [
      {
        file: "react/types.d.ts",
        find: "    ok: boolean;\n    url: string | null;\n",
        replace: "    ok: boolean;\n",
      },
    ],
    detectedBy: ["types.shipped"],
  },
  {
    name: "sign-out-answer-without-url",
    router: "pages",
    edits: [
      {
        file: "react/types.d.ts",
        find: "export interface SignOutResponse {\n    url: string;\n}",
        replace: "export interface SignOutResponse {\n}",
      },
    ],
    detectedBy: ["types.shipped"],
  },
  {
    name: "middleware-needs-decode",
    router: "app",
    edits: [
      {
        file: "next/middleware.d.ts",
        find: 'jwt?: Partial<Pick<JWTOptions, "decode">>;',
        replace: 'jwt?: Pick<JWTOptions, "decode">;',
      },
    ],
    detectedBy: ["types.middleware"],
  },
  {
    name: "tenant-required",
    router: "pages",
    edits: [
      { file: "providers/azure-ad.d.ts", find: "tenantId?: string;", replace: "tenantId: string;" },
    ],
    detectedBy: ["types.built-in-providers"],
  },
  {
    name: "no-battle-net-in-europe",
    router: "pages",
    edits: [
      { file: "providers/battlenet.d.ts", find: '"us" | "eu" | "kr"', replace: '"us" | "kr"' },
    ],
    detectedBy: ["types.built-in-providers"],
  },
  {
    name: "battle-net-anywhere",
    router: "app",
    edits: [
      {
        file: "providers/battlenet.d.ts",
        find: "    issuer: BattleNetIssuer;",
        replace: "    issuer: string;",
      },
    ],
    detectedBy: ["types.built-in-providers"],
  },
  {
    name: "united-effects-nowhere",
    router: "pages",
    edits: [
      {
        file: "providers/united-effects.d.ts",
        find: "issuer: string;",
        replace: "issuer?: string;",
      },
    ],
    detectedBy: ["types.later-providers"],
  },
  {
    name: "nonce-is-no-check",
    router: "pages",
    edits: [{ file: "providers/oauth.d.ts", find: ' | "none" | "nonce";', replace: ' | "none";' }],
    detectedBy: ["types.custom-provider"],
  },
  {
    name: "address-not-to-be-normalised",
    router: "pages",
    edits: [
      {
        file: "providers/email.d.ts",
        find: `    normalizeIdentifier?: (identifier: string) => string;
}
export interface EmailConfig`,
        replace: "}\nexport interface EmailConfig",
      },
    ],
    detectedBy: ["types.email-provider"],
  },
  {
    name: "adapter-without-link-account",
    router: "pages",
    edits: [
      {
        file: "adapters.d.ts",
        find: '    linkAccount?: FutureAdapter["linkAccount"] | ((account: AdapterAccount) => Promise<void> | Awaitable<AdapterAccount | null | undefined>);\n',
        replace: "",
      },
    ],
    detectedBy: ["types.adapter"],
  },
  {
    name: "jwt-callback-not-told-the-trigger",
    router: "pages",
    edits: [
      {
        file: types,
        find: '        trigger?: "signIn" | "signUp" | "update";\n',
        replace: "",
      },
    ],
    detectedBy: ["types.update-callbacks"],
  },
  {
    name: "session-callback-not-told-the-data",
    router: "app",
    edits: [{ file: types, find: "        newSession: any;\n", replace: "" }],
    detectedBy: ["types.update-callbacks"],
  },
  {
    name: "no-page-for-new-users",
    router: "pages",
    edits: [{ file: types, find: "    newUser: string;\n", replace: "" }],
    detectedBy: ["types.options"],
  },
  {
    name: "no-verification-request",
    router: "app",
    edits: [{ file: types, find: "            verificationRequest?: boolean;\n", replace: "" }],
    detectedBy: ["types.options"],
  },
  {
    name: "offline-not-to-be-chosen",
    router: "pages",
    edits: [{ file: clientTypes, find: "    refetchWhenOffline?: false;\n", replace: "" }],
    detectedBy: ["types.session-provider"],
  },
  {
    name: "unauthenticated-not-to-be-heard-of",
    router: "app",
    edits: [{ file: clientTypes, find: "    onUnauthenticated?: () => void;\n", replace: "" }],
    detectedBy: ["types.session-provider"],
  },
  {
    name: "raw-token-is-read",
    router: "pages",
    edits: [
      {
        file: "jwt/index.d.ts",
        find: "Promise<R extends true ? string : JWT | null>",
        replace: "Promise<JWT | null>",
      },
    ],
    detectedBy: ["types.get-token"],
  },
  {
    name: "cookie-without-a-name-of-its-own",
    router: "app",
    edits: [{ file: "jwt/index.d.ts", find: "    cookieName?: string;\n", replace: "" }],
    detectedBy: ["types.get-token"],
  },
  {
    name: "middleware-without-pages",
    router: "pages",
    edits: [
      {
        file: "next/middleware.d.ts",
        find: '    pages?: AuthOptions["pages"];\n',
        replace: "",
      },
    ],
    detectedBy: ["types.middleware-options"],
  },
  {
    name: "adapters-not-exported",
    router: "pages",
    edits: [
      {
        file: "package.json",
        find: `    "./adapters": {
      "types": "./adapters.d.ts"
    },
`,
        replace: "",
      },
    ],
    detectedBy: ["types.modules"],
  },
]
