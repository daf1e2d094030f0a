/** Why no check runs a branch or a function of next-auth. The list is closed: what fits none of them wants a check. */
export const reasons = {
  unreachable: "Other code stands before it: nothing that a user or an app does leads there.",
  "types forbid": "Only an app that the types of next-auth refuse leads there.",
  "own code":
    "Only an app that calls next-auth's functions otherwise than documented leads there, or that has its own in their place.",
  "another runtime":
    "A Node, a Next or a browser leads there that this next-auth does not run on here.",
  development: "It is there in development alone: no app in production runs it.",
  unseen: "What it does can't be seen from outside.",
  uncounted: "Checks run it, and what they count may be lost.",
} as const

/** Code of next-auth that no check runs. */
export type KnownUncovered = {
  /** Its path below next-auth's `src`. */
  file: string
  /** Its first line, or a part of it that stands nowhere else in the file. */
  code: string
  reason: keyof typeof reasons
  /** What keeps everyone from it, in a sentence. */
  because: string
  /** True where checks run it, and what they counted may be lost: seen or not, it is no news. */
  sometimes?: true
}

const routes = "Every route that gets this far answers with a list of cookies."
const sealed = "It was sealed with what is read: only a jwt.decode of one's own can lose it."
const rendered = "The page is rendered by the server, which has no document."

const lost =
  "specs/options/development.spec.ts runs it; a server in development may be killed before it has written its counts."
const left = "Checks run it as they leave a page, and what a page counts then may never arrive."

/** What no check runs, with the reason. Another line that none runs fails `conformance coverage`. */
export const knownUncovered: readonly KnownUncovered[] = [
  {
    file: "core/errors.ts",
    code: "toJSON() {",
    reason: "own code",
    because: "A logger of one's own that writes the error as JSON calls it.",
  },
  {
    file: "core/index.ts",
    code: "async function getBody(req: Request)",
    reason: "unreachable",
    because: "Route handlers hand over what they took out of the request, not the request.",
  },
  {
    file: "core/index.ts",
    code: "if (req instanceof Request) {",
    reason: "unreachable",
    because: "Route handlers hand over what they took out of the request, not the request.",
  },
  {
    file: "core/index.ts",
    code: 'const host = headers?.["x-forwarded-host"] ?? headers?.host',
    reason: "another runtime",
    because: "Next gives every request an X-Forwarded-Host since 13.4.",
  },
  {
    file: "core/index.ts",
    code: "} else if (assertionResult instanceof Error) {",
    reason: "unreachable",
    because: "What is no list of warnings is an error.",
  },
  {
    file: "core/index.ts",
    code: 'const { action, providerId, error, method = "GET" } = req',
    reason: "unreachable",
    because: "Whoever calls it says the method.",
  },
  {
    file: "core/index.ts",
    code: "if (session.cookies) cookies.push(...session.cookies)",
    reason: "unreachable",
    because: routes,
  },
  {
    file: "core/index.ts",
    code: "if (callback.cookies) cookies.push(...callback.cookies)",
    reason: "unreachable",
    because: routes,
  },
  {
    file: "core/init.ts",
    code: 'return randomUUID?.() ?? randomBytes(32).toString("hex")',
    reason: "another runtime",
    because: "Node has had randomUUID since 15.6.",
  },
  {
    file: "core/lib/assert.ts",
    code: 'if (!options.secret && process.env.NODE_ENV !== "production")',
    reason: "uncounted",
    because: lost,
    sometimes: true,
  },
  {
    file: "core/lib/utils.ts",
    code: 'createHash("sha256")',
    reason: "uncounted",
    because: lost,
    sometimes: true,
  },
  {
    file: "core/lib/assert.ts",
    code: "if (credentialsNoAuthorize) {",
    reason: "types forbid",
    because: "CredentialsProvider() puts an authorize() in the place of one that is missing.",
  },
  {
    file: "core/lib/callback-handler.ts",
    code: "if (!account?.providerAccountId || !account.type)",
    reason: "unreachable",
    because: "Each of the callback routes makes an account with both.",
  },
  {
    file: "core/lib/callback-handler.ts",
    code: 'if (!["email", "oauth"].includes(account.type))',
    reason: "unreachable",
    because: "The callback routes of no other type come here.",
  },
  {
    file: "core/lib/callback-handler.ts",
    code: 'if (session && "sub" in session && session.sub) {',
    reason: "own code",
    because: "Every token has the user's id, unless a jwt callback takes it out.",
  },
  {
    file: "core/lib/callback-handler.ts",
    code: '} else if (account.type === "oauth") {',
    reason: "unreachable",
    because: "Other types were refused above.",
  },
  {
    file: "core/lib/cookie.ts",
    code: "} else if (cookies instanceof Map) {",
    reason: "another runtime",
    because: "Middleware had its cookies in a Map before Next 13.0.1.",
  },
  {
    file: "core/lib/cookie.ts",
    code: 'const aSuffix = parseInt(a.split(".").pop() ?? "0")',
    reason: "unreachable",
    because: "split() always gives a last part.",
  },
  {
    file: "core/lib/cookie.ts",
    code: 'const bSuffix = parseInt(b.split(".").pop() ?? "0")',
    reason: "unreachable",
    because: "split() always gives a last part.",
  },
  {
    file: "core/lib/email/getUserFromEmail.ts",
    code: "const adapterUser = email ? await getUserByEmail(email) : null",
    reason: "unreachable",
    because: "Requests without an address are refused, and so are tokens of none.",
  },
  {
    file: "core/lib/email/signin.ts",
    code: "Date.now() + (provider.maxAge ?? ONE_DAY_IN_SECONDS) * 1000",
    reason: "unreachable",
    because: "EmailProvider() says a maxAge where the app says none.",
  },
  {
    file: "core/lib/oauth/authorization-url.ts",
    code: 'if (typeof provider.authorization === "string") {',
    reason: "unreachable",
    because: "An address is made an object before, when the providers are read.",
  },
  {
    file: "core/lib/oauth/callback.ts",
    code: "const { oauth_token, oauth_verifier } = query ?? {}",
    reason: "unreachable",
    because: "Every request has a query.",
  },
  {
    file: "core/lib/oauth/callback.ts",
    code: 'if (typeof profile === "string") {',
    reason: "unreachable",
    because: "The library for OAuth 1.0a gives the answer as it came: as text.",
  },
  {
    file: "core/lib/oauth/callback.ts",
    code: "if (query?.oauth_token) oAuth1TokenStore.delete(query.oauth_token)",
    reason: "unseen",
    because: "It forgets a token of OAuth 1.0a in a callback of OAuth 2.0, which none is kept for.",
  },
  {
    file: "core/lib/oauth/callback.ts",
    code: "if (!profile.id)",
    reason: "types forbid",
    because: "A profile callback must give an id.",
  },
  {
    file: "core/lib/oauth/checks.ts",
    code: "if (!value?.value)",
    reason: "own code",
    because: sealed,
  },
  {
    file: "core/lib/oauth/client-legacy.ts",
    code: 'provider.version ?? "1.0",',
    reason: "unreachable",
    because: "Only a provider whose version begins with 1 comes here.",
  },
  {
    file: "core/lib/oauth/client-legacy.ts",
    code: "oauth1Client.getOAuthRequestToken = async (params = {}) => {",
    reason: "unreachable",
    because: "It is called with parameters.",
  },
  {
    file: "core/lib/providers.ts",
    code: "params: Object.fromEntries(url.searchParams ?? []),",
    reason: "unreachable",
    because: "Every URL has search parameters.",
  },
  {
    file: "core/pages/signin.tsx",
    code: "function hexToRgba(hex?: string, alpha = 1) {",
    reason: "unreachable",
    because: "It is called with an alpha.",
  },
  {
    file: "core/pages/signin.tsx",
    code: '} else if (provider.type === "credentials" && provider.credentials) {',
    reason: "types forbid",
    because: "Credentials must say their fields, and there is no fourth type.",
  },
  {
    file: "core/pages/signin.tsx",
    code: 'if (typeof document !== "undefined" && theme.buttonText) {',
    reason: "unreachable",
    because: rendered,
  },
  {
    file: "core/pages/signin.tsx",
    code: 'if (typeof document !== "undefined" && theme.brandColor) {',
    reason: "unreachable",
    because: rendered,
  },
  {
    file: "core/pages/signin.tsx",
    code: 'logo.startsWith("/") ? providerLogoPath : ""',
    reason: "unreachable",
    because: "A path was made a whole address above.",
  },
  {
    file: "core/routes/session.ts",
    code: "} else if (sessionToken) {",
    reason: "unreachable",
    because: "Without a token, the route has answered before.",
  },
  {
    file: "core/routes/signin.ts",
    code: "if (!provider.type) {",
    reason: "types forbid",
    because: "A provider must say its type.",
  },
  {
    file: "jwt/index.ts",
    code: 'const { token = {}, secret, maxAge = DEFAULT_MAX_AGE, salt = "" } = params',
    reason: "own code",
    because: "Whoever encodes a token says what is in it; an app may not.",
  },
  {
    file: "jwt/index.ts",
    code: 'if (!req) throw new Error("Must pass `req` to JWT getToken()")',
    reason: "types forbid",
    because: "getToken() must be given a request.",
  },
  {
    file: "next/index.ts",
    code: "res = { getHeader() {}, setCookie() {}, setHeader() {} }",
    reason: "unreachable",
    because: "Cookies are set by setHeader(): nobody calls setCookie().",
  },
  {
    file: "next/index.ts",
    code: 'if (!deprecatedWarningShown && process.env.NODE_ENV !== "production") {',
    reason: "development",
    because: "The warning of a function's former name is not given in production.",
  },
  {
    file: "next/utils.ts",
    code: "if (!Array.isArray(setCookieHeader)) {",
    reason: "another runtime",
    because: "Next keeps cookies as a list, also where an app sets one.",
  },
  {
    file: "next/utils.ts",
    code: 'else if (headers.get("content-type") === "application/x-www-form-urlencoded")',
    reason: "unreachable",
    because: "No route answers with a form.",
  },
  {
    file: "react/index.tsx",
    code: "if (!SessionContext) {",
    reason: "another runtime",
    because:
      "Only React's build for server components has no contexts, and Next builds no such page.",
  },
  {
    file: "react/index.tsx",
    code: 'if (!value && process.env.NODE_ENV !== "production") {',
    reason: "development",
    because: "That a provider is missing is told to developers alone.",
  },
  {
    file: "react/index.tsx",
    code: "if (!providers) {",
    reason: "uncounted",
    because: left,
    sometimes: true,
  },
  {
    file: "react/index.tsx",
    code: "const _signInUrl = ",
    reason: "uncounted",
    because: left,
    sometimes: true,
  },
  {
    file: "react/index.tsx",
    code: 'if (url.includes("#")) window.location.reload()',
    reason: "uncounted",
    because: left,
    sometimes: true,
  },
  {
    file: "react/index.tsx",
    code: "const url = data.url ?? callbackUrl",
    reason: "unreachable",
    because: "The endpoints answer with an address.",
  },
  {
    file: "utils/logger.ts",
    code: "logger: LoggerInstance = _logger,",
    reason: "unreachable",
    because: "It is called with a logger.",
  },
  {
    file: "utils/logger.ts",
    code: 'if (level === "error") {',
    reason: "unreachable",
    because: "The client tells errors only.",
  },
  {
    file: "utils/logger.ts",
    code: "if (navigator.sendBeacon) {",
    reason: "another runtime",
    because: "Every browser of today has beacons.",
  },
  {
    file: "utils/merge.ts",
    code: "if (isObject(target) && isObject(source)) {",
    reason: "unreachable",
    because: "Objects alone are merged.",
  },
]
