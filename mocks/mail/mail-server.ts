import { once } from "node:events"
import type { AddressInfo } from "node:net"
import type { Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import { callbackify } from "node:util"
import { SMTPServer, type SMTPServerEnvelope, type SMTPServerSession } from "smtp-server"
import { isBrokenConnection, keepOwnFailure } from "../stand-in/own-failures.ts"
import { type Mail, readMail } from "./mail.ts"

/** What a mail server may refuse: who connects, who logs in, whom a mail is for, the mail itself. */
export type Step = "connection" | "login" | "recipient" | "message"

/** How each refusal is said: RFC 5321, and RFC 4954 for the login. */
const replies: Record<Step, { responseCode: number; message: string }> = {
  connection: { responseCode: 421, message: "Service not available" },
  login: { responseCode: 535, message: "Authentication credentials invalid" },
  recipient: { responseCode: 550, message: "No such user here" },
  message: { responseCode: 552, message: "Mailbox is full" },
}

const account = { user: "fake-mail-user", password: "fake-mail-password" }

/** Whom the account may send mail for: the app, and next-auth's sender where the app names none. */
const senders = new Set(["noreply@app.example", "no-reply@example.com"])

/** Greets at once: the library waits 100 ms for clients that talk too soon, which nodemailer never does. */
class PromptServer extends SMTPServer {
  override connect(...socket: Parameters<SMTPServer["connect"]>): void {
    super.connect(...socket)
    const connection = [...this.connections].at(-1)!
    connection.connectionReady()
    connection.connectionReady = () => {}
  }
}

/** An SMTP server on loopback that keeps what it is sent. It takes the mail of one account, and has no TLS. */
export class MailServer {
  /** It serves no host of the Internet: SMTP goes to a port. */
  readonly hosts = {}
  readonly #server: SMTPServer
  readonly #refusals: Step[] = []
  readonly #received: Mail[] = []

  private constructor() {
    const refusing = (step: Step) => (_: unknown, __: unknown, done: (error?: Error) => void) =>
      done(this.#refusal(step))
    this.#server = new PromptServer({
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      disableReverseLookup: true,
      onConnect: (_, done) => done(this.#refusal("connection")),
      onAuth: ({ username, password }, _, done) => {
        const isKnown = username === account.user && password === account.password
        const refusal = this.#refusal("login") ?? (isKnown ? undefined : errorOf("login"))
        done(refusal ?? null, { user: username })
      },
      onMailFrom: ({ address }, _, done) =>
        done(senders.has(address) ? null : refusalOf(553, "Sender not allowed")),
      onRcptTo: refusing("recipient"),
      onData: callbackify((stream: Readable, { envelope }: SMTPServerSession) =>
        this.#receive(stream, envelope),
      ),
    })
    this.#server.on("error", (error) => {
      // A client that breaks off is its own affair.
      if (!isBrokenConnection(error)) keepOwnFailure("serving SMTP", error)
    })
  }

  /** Starts a server on a port of its own. */
  static async start(): Promise<MailServer> {
    const mail = new MailServer()
    await once(mail.#server.listen(0, "127.0.0.1"), "listening")
    return mail
  }

  /** What the documentation calls the variables of an app that sends mail. */
  get environment(): Record<string, string> {
    const { port } = this.#server.server.address() as AddressInfo
    return {
      EMAIL_SERVER: `smtp://${account.user}:${account.password}@127.0.0.1:${port}`,
      EMAIL_FROM: "The app <noreply@app.example>",
    }
  }

  /** The password by which an app logs in. */
  get password(): string {
    return account.password
  }

  /** Every mail since the last reset, in order. */
  get received(): readonly Mail[] {
    return this.#received
  }

  /** The latest mail to an address. Throws where there is none, naming those who got mail. */
  latestTo(address: string): Mail {
    const mail = this.#received.findLast(({ to }) => to.includes(address))
    if (mail) return mail
    const others = this.#received.flatMap(({ to }) => to).join(", ") || "nobody"
    throw new Error(`No mail was sent to ${address}, but to ${others}.`)
  }

  /** Refuses the next connection, login, recipient or message, and only that. */
  refuseOnce(step: Step): void {
    this.#refusals.push(step)
  }

  /** Empties it. Answers with the refusals that were arranged and never happened. */
  async reset(): Promise<string[]> {
    this.#received.length = 0
    return this.#refusals.splice(0)
  }

  /** Closes its port. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(resolve))
    for (const connection of this.#server.connections) connection.close()
    await closed
  }

  async #receive(stream: Readable, envelope: SMTPServerEnvelope): Promise<void> {
    const message = await buffer(stream)
    const refusal = this.#refusal("message")
    if (refusal) throw refusal
    try {
      this.#received.push(await readMail(message, envelope))
    } catch (error) {
      keepOwnFailure("reading a mail", error)
      throw error
    }
  }

  #refusal(step: Step): Error | undefined {
    const index = this.#refusals.indexOf(step)
    if (index === -1) return undefined
    this.#refusals.splice(index, 1)
    return errorOf(step)
  }
}

function errorOf(step: Step): Error {
  const { message, responseCode } = replies[step]
  return refusalOf(responseCode, message)
}

/** Refuses in SMTP's words. RFC 5321, section 4.2 */
function refusalOf(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
