import type { NextAuthOptions } from "next-auth"
import type { JWT } from "next-auth/jwt"

declare function record(...values: (string | boolean | null | undefined)[]): void

const cookiePrefix = "__Secure-"

/** Every option of https://next-auth.js.org/configuration/options, as the page shows it; an adapter has an app of its own. */
export const options: NextAuthOptions = {
  providers: [],
  secret: "secret",
  session: {
    strategy: "database",
    maxAge: 30 * 24 * 60 * 60,
    updateAge: 24 * 60 * 60,
    generateSessionToken: () => crypto.randomUUID(),
  },
  jwt: {
    maxAge: 60 * 60 * 24 * 30,
    encode: async ({ token, secret, maxAge }) => `${token?.sub} ${String(secret)} ${maxAge}`,
    decode: async ({ token, secret }): Promise<JWT | null> =>
      token ? { sub: `${token} ${String(secret)}` } : null,
  },
  pages: {
    signIn: "/auth/signin",
    signOut: "/auth/signout",
    error: "/auth/error",
    verifyRequest: "/auth/verify-request",
    newUser: "/auth/new-user",
  },
  callbacks: {
    async signIn({ user, account, profile, email, credentials }) {
      record(user.email, account?.provider, profile?.name, email?.verificationRequest)
      return credentials ? "/unauthorized" : true
    },
    async redirect({ url, baseUrl }) {
      if (url.startsWith("/")) return `${baseUrl}${url}`
      else if (new URL(url).origin === baseUrl) return url
      return baseUrl
    },
    async session({ session, token, user }) {
      record(session.user?.name, session.expires, token.sub, user.id)
      return session
    },
    async jwt({ token, user, account, profile, isNewUser }) {
      if (account) {
        record(user?.id, profile?.sub, isNewUser)
        token.accessToken = account.access_token
      }
      return token
    },
  },
  events: {
    async signIn({ user, account, profile, isNewUser }) {
      record(user.id, account?.type, profile?.email, isNewUser)
    },
    async signOut({ session, token }) {
      record(session.expires, token.sub)
    },
    async createUser({ user }) {
      record(user.email)
    },
    async updateUser({ user }) {
      record(user.email)
    },
    async linkAccount({ user, account, profile }) {
      record(user.id, account.providerAccountId, profile.name)
    },
    async session({ session, token }) {
      record(session.expires, token.sub)
    },
  },
  debug: true,
  logger: {
    error(code, metadata) {
      console.error(code.toLowerCase(), metadata)
    },
    warn(code) {
      console.warn(code.toLowerCase())
    },
    debug(code, metadata) {
      console.debug(code.toLowerCase(), metadata)
    },
  },
  theme: { colorScheme: "auto", brandColor: "#346df1", logo: "/logo.svg", buttonText: "#fff" },
  useSecureCookies: true,
  cookies: {
    sessionToken: {
      name: `${cookiePrefix}next-auth.session-token`,
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
    },
    callbackUrl: {
      name: `${cookiePrefix}next-auth.callback-url`,
      options: { sameSite: "lax", path: "/", secure: true },
    },
    csrfToken: {
      name: "__Host-next-auth.csrf-token",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
    },
    pkceCodeVerifier: {
      name: `${cookiePrefix}next-auth.pkce.code_verifier`,
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true, maxAge: 900 },
    },
    state: {
      name: `${cookiePrefix}next-auth.state`,
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true, maxAge: 900 },
    },
    nonce: {
      name: `${cookiePrefix}next-auth.nonce`,
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
    },
  },
}

// @ts-expect-error: there is no such page
export const page: NextAuthOptions = { providers: [], pages: { register: "/register" } }

// @ts-expect-error: nor such a scheme
export const theme: NextAuthOptions = { providers: [], theme: { colorScheme: "grey" } }

// @ts-expect-error: nor such an event
export const event: NextAuthOptions = { providers: [], events: { deleteUser: () => {} } }

// @ts-expect-error: nor such a callback
export const callback: NextAuthOptions = { providers: [], callbacks: { signOut: () => true } }

// @ts-expect-error: a cookie has options
export const cookie: NextAuthOptions = { providers: [], cookies: { state: { name: "state" } } }

// @ts-expect-error: a number of seconds
export const age: NextAuthOptions = { providers: [], session: { updateAge: "24 hours" } }
