import type { NextAuthOptions } from "next-auth"
import CredentialsProvider from "next-auth/providers/credentials"
import { directory } from "./credentials"
import { github } from "./github"
import { ownToken } from "./own-token"
import { print } from "./print"
import { sessionIsRead, untilSessionIsRead } from "./waiting"

/** Scenarios that differ in an option. */
export const optionScenarios = {
  /** Sessions of an hour with an updateAge, a theme, debug messages, and events that are printed. */
  "session-of-an-hour": () => ({
    providers: [github()],
    session: { maxAge: 3600, updateAge: 1800 },
    theme: {
      colorScheme: "dark",
      brandColor: "#aa2200",
      buttonText: "#ffee00",
      logo: "https://authjs.dev/img/our-logo.svg",
    },
    debug: true,
    events: {
      signIn: (message) => print("event signIn", message),
      signOut: (message) => print("event signOut", message),
      session: (message) => print("event session", message),
    },
  }),
  /** A secret, a token format, a lifetime of tokens and cookies of its own. */
  "own-jwt-and-cookies": () => ({
    providers: [github({ checks: ["state", "pkce"] })],
    secret: ownToken.secret,
    jwt: {
      maxAge: 600,
      async encode(params) {
        print("encode", { secret: params.secret, maxAge: params.maxAge })
        return ownToken.encode(params)
      },
      decode: ownToken.decode,
    },
    cookies: {
      sessionToken: {
        name: ownToken.cookieName,
        options: { httpOnly: true, sameSite: "strict", path: "/", secure: false },
      },
      callbackUrl: { name: "own-callback-url", options: { sameSite: "lax", path: "/api" } },
      csrfToken: {
        name: "own-csrf",
        options: { httpOnly: true, sameSite: "strict", path: "/api/auth" },
      },
      state: { name: "own-state", options: { httpOnly: true, path: "/api/auth", maxAge: 60 } },
      pkceCodeVerifier: {
        name: "own-pkce",
        options: { httpOnly: true, path: "/api/auth", maxAge: 90 },
      },
    },
  }),
  /** Pages of its own whose addresses have a query, cookies for https alone, a logger of debug messages. */
  "own-pages": () => ({
    providers: [github()],
    pages: {
      signIn: "/login?from=site",
      signOut: "/goodbye?from=site",
      error: "/failed?from=site",
      verifyRequest: "/sent?from=site",
    },
    useSecureCookies: true,
    logger: { debug: (code, metadata) => print("own debug", { code, metadata }) },
  }),
  /** Pages that follow the system, as is also said. */
  "theme-auto": () => ({ providers: [github()], theme: { colorScheme: "auto" } }),
  /** Debug messages, and a logger of errors. */
  "logger-of-errors": () => ({
    providers: [github()],
    debug: true,
    logger: {
      error(code, metadata) {
        const { message } = metadata instanceof Error ? metadata : metadata.error
        print("own error", { code, message })
      },
    },
  }),
  /** A secret and a lifetime of the tokens' own, beside those of the site, and cookies of checks that say no lifetime. */
  "jwt-secret": () => ({
    providers: [github({ checks: ["state", "pkce"] })],
    session: { maxAge: 3600 },
    jwt: { secret: ownToken.secret, maxAge: 600 },
    cookies: {
      state: { name: "own-state", options: { httpOnly: true, path: "/" } },
      pkceCodeVerifier: { name: "own-pkce", options: { httpOnly: true, path: "/" } },
    },
  }),
  /** A secret that no key can be made of. */
  "unusable-secret": () => ({ providers: [github()], jwt: { secret: 42 as unknown as string } }),
  /** Handlers of events: one that adds to its message, when it has waited, and one that throws. */
  "slow-events": () => ({
    providers: [github()],
    events: {
      signIn() {
        throw new Error("The records are closed")
      },
      async session({ session }) {
        await new Promise((resolve) => setImmediate(resolve))
        Object.assign(session, { own: "of the handler" })
      },
    },
  }),
  /** Handlers of a sign-in and a sign-out that are done when somebody reads a session. */
  "waiting-events": () => ({
    providers: [github(), directory("credentials", "a password")],
    events: {
      signIn: () => untilSessionIsRead("signIn"),
      signOut: () => untilSessionIsRead("signOut"),
      session: sessionIsRead,
    },
  }),
  /** A signIn callback that answers by name in its own time, for users with a password as for those of GitHub. */
  "sign-in-callback": () => ({
    providers: [
      github(),
      CredentialsProvider({
        name: "a password",
        credentials: {
          username: { label: "Username", type: "text", placeholder: "jsmith" },
          password: { label: "Password", type: "password" },
          domain: {
            label: "Domain",
            type: "text",
            value: "CORPNET",
            required: true,
            maxLength: 8,
            autoComplete: "organization",
          },
        },
        async authorize(credentials, request) {
          print("authorize", { credentials, request })
          const { username = "", password } = credentials ?? {}
          // As the documented authorize() of LDAP does.
          if (password === "reject") await new Promise((_, reject) => reject())
          if (password === "throw") throw new Error("The directory is closed & dark")
          // As plain JavaScript may answer; the type knows null only.
          if (password === "false") return false as unknown as null
          if (password !== "right") return null
          return {
            id: `id-of-${username}`,
            name: username,
            email: `${username}@users.example`,
            image: `https://users.example/${username}.png`,
          }
        },
      }),
    ],
    callbacks: {
      async signIn({ user, account, profile, email, credentials }) {
        print("signIn callback", { user, account, profile, email, credentials })
        const name = user.name ?? ""
        if (name.startsWith("Refused")) return false
        if (name.startsWith("Sent away")) return "/unauthorized?why=policy"
        if (name.startsWith("Thrown")) throw new Error("Not today & never")
        return true
      },
    },
  }),
} satisfies Record<string, () => NextAuthOptions>
