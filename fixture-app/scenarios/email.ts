import { randomUUID } from "node:crypto"
import type { NextAuthOptions } from "next-auth"
import type { Adapter } from "next-auth/adapters"
import CredentialsProvider from "next-auth/providers/credentials"
import EmailProvider, { type EmailUserConfig } from "next-auth/providers/email"
import { github } from "./github"
import { memoryAdapter } from "./memory"
import { print } from "./print"

/** What the documentation lets an e-mail provider say; its type leaves out id and name. */
type EmailOptions = EmailUserConfig & { id?: string; name?: string }

const email = ({ from = process.env.EMAIL_FROM, ...options }: EmailOptions = {}) =>
  EmailProvider({ server: process.env.EMAIL_SERVER, from, ...options })

/** The provider without a sender of its own. */
const withoutSender = (id: string) => {
  const options: EmailOptions = { id, server: process.env.EMAIL_SERVER }
  return EmailProvider(options)
}

const byMail = (
  callbacks: NextAuthOptions["callbacks"] = {},
  theme: NextAuthOptions["theme"] = {},
): NextAuthOptions => ({
  providers: [email()],
  adapter: memoryAdapter(),
  session: { strategy: "jwt" },
  callbacks,
  theme,
})

/** Credentials alone, beside an adapter. */
const byPassword = (): NextAuthOptions => ({
  providers: [
    CredentialsProvider({ credentials: {}, authorize: () => ({ id: "1", name: "Ada" }) }),
  ],
  adapter: memoryAdapter(),
})

/** The connection string of the environment as the object that the documentation shows beside it. */
function server() {
  const {
    hostname: host,
    port,
    username: user,
    password: pass,
  } = new URL(process.env.EMAIL_SERVER as string)
  return { host, port: Number(port), auth: { user, pass } }
}

/** What a transport of nodemailer is given, as far as it is printed here. */
type Message = { data: { to: string; text: string } }

/** What a transport of nodemailer answers. */
type Sent = (error: null, info: { rejected: string[]; pending: string[] }) => void

/** Holds back the mail to whoever is out of reach now. */
function printMail({ data: { to, text } }: Message, done: Sent) {
  print("transported", { to, text })
  done(null, { rejected: [], pending: to.startsWith("unreachable") ? [to] : [] })
}

/** A transport of nodemailer that prints instead: an object with the method of one. */
const printingTransport = () => ({ ...server(), name: "print", version: "1", send: printMail })

/** The same as nodemailer has its own: an instance of a class, whose method stands in its prototype. */
class PrintingTransport {
  readonly name = "print"
  readonly version = "1"
  // Who takes it for a configuration object finds the test's mail server, not one of the machine.
  readonly host = server().host
  readonly port = server().port

  send(message: Message, done: Sent) {
    printMail(message, done)
  }
}

/** An adapter that can't keep the token of one address. */
function forgetfulAdapter(): Adapter {
  const { createVerificationToken, ...others } = memoryAdapter()
  return {
    ...others,
    async createVerificationToken(token) {
      if (token.identifier === "forgotten@users.example") throw new Error("The disk is full")
      return createVerificationToken?.(token)
    },
  }
}

/** One address of one's own host, in lower case; others are an error. */
function ownAddress(identifier: string): string {
  const [local = "", host] = identifier.trim().toLowerCase().split("@")
  if (host !== "users.example") throw new Error("Only addresses of users.example are welcome")
  return `${local.split("+")[0]}@${host}`
}

/** Scenarios of a sign-in by e-mail. */
export const emailScenarios = {
  /** The documented e-mail provider. */
  documented: () => byMail(),
  /** The same, in colours of the app's own. */
  "email-theme": () => byMail({}, { brandColor: "#123456", buttonText: "#fedcba" }),
  /** The same, with a signIn callback that throws. */
  "email-refused-by-error": () =>
    byMail({
      signIn: () => {
        throw new Error("Not you")
      },
    }),
  /** The same, for those whom the adapter knows as members. */
  "email-for-members": () => byMail({ signIn: ({ user }) => user.id.startsWith("member-") }),
  /** The same, but others are sent to a page where they can register. What the callback is given is printed. */
  "email-or-register": () =>
    byMail({
      signIn: async ({ user, account, email }) => {
        print("signIn", { address: user.email, account, email })
        return user.id.startsWith("member-") || "/register"
      },
    }),
  /** The same, for those who ask for a link, and for nobody who opens it: guests are sent to a page instead. */
  "email-refused-at-the-link": () =>
    byMail({
      async signIn({ user, email }) {
        if (email?.verificationRequest) return true
        if (user.email?.startsWith("thrown")) throw new Error("Not you")
        return user.email?.startsWith("guest") ? "/register" : false
      },
    }),
  /** Beside GitHub, the provider under several names, each with another option. */
  "email-options": () => ({
    ...byMail({}, { brandColor: "#123456" }),
    adapter: forgetfulAdapter(),
    providers: [
      github(),
      email({ name: "a letter" }),
      email({ id: "server-object", server: server() }),
      withoutSender("no-sender"),
      email({ id: "own-token", generateVerificationToken: () => `own-${randomUUID()}` }),
      email({ id: "awaited-token", generateVerificationToken: async () => `own-${randomUUID()}` }),
      email({
        id: "no-token",
        generateVerificationToken() {
          throw new Error("There is no token")
        },
      }),
      email({ id: "ten-minutes", maxAge: 600 }),
      email({ id: "transport", server: printingTransport() }),
      email({ id: "transport-of-a-class", server: new PrintingTransport() }),
      email({ id: "own-address", normalizeIdentifier: ownAddress }),
      email({ id: "several", normalizeIdentifier: (identifier) => identifier }),
      email({
        id: "own-request",
        sendVerificationRequest: ({ identifier, url, provider, theme, token, expires }) =>
          print("sent", { identifier, url, provider: provider.id, theme, token, expires }),
      }),
    ],
  }),
  /** The provider without an adapter, which it needs. */
  "email-without-adapter": () => ({ providers: [email()] }),
  /** Credentials beside an adapter, where nothing is said of sessions. */
  "credentials-beside-adapter": byPassword,
  /** Credentials with sessions in a database, which they can't have. */
  "credentials-with-database-sessions": () => ({
    ...byPassword(),
    session: { strategy: "database" },
  }),
} satisfies Record<string, () => NextAuthOptions>
