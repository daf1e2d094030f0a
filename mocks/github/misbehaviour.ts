import type { ServerResponse } from "node:http"
import type { ReceivedRequest, Reply } from "./exchange.ts"
import type { Email, Profile } from "./profile.ts"

/** What GitHub is asked for during a sign-in. */
export type Endpoint = "authorize" | "access_token" | "user" | "emails"

/** An answer of the token endpoint: a token, or an error in a 200. */
export type TokenAnswer =
  | { access_token: string; token_type: string; scope: string }
  | { error: string; error_description: string; error_uri: string }

/** A redirect of the authorization endpoint, about to be sent. */
export interface Redirection {
  /** Where it goes: change it in place. */
  redirect: URL
  /** The request that it answers. */
  request: ReceivedRequest
}

/** What may be done to one answer of each endpoint. */
export interface Changes {
  /** Changes the next redirect, of the request itself or of the consent form. */
  authorize: (redirection: Redirection) => void
  /** Changes the next answer to a code exchange. */
  access_token: (answer: Answer<TokenAnswer>) => void
  /** Changes the next answer of `GET /user`. */
  user: (answer: Answer<Profile>) => void
  /** Changes the next answer of `GET /user/emails`. */
  emails: (answer: Answer<Email[]>) => void
}

/** An answer that a test may spoil before it leaves. */
export class Answer<Body> {
  /** The HTTP status. */
  status: number
  /** The headers, names in lower case; content-length is the body's own. */
  headers: Record<string, string>
  /** The body as text. */
  body: string
  #ending: "whole" | "cut" | number = "whole"
  #until: Promise<unknown> | undefined

  constructor(reply: Reply) {
    this.status = reply.status
    this.headers = { ...reply.headers }
    this.body = reply.body
  }

  /** The body as JSON. To change it, assign a whole value, of any shape. */
  get json(): Readonly<Body> {
    return JSON.parse(this.body) as Body
  }

  set json(value: unknown) {
    this.headers["content-type"] = "application/json; charset=utf-8"
    this.body = JSON.stringify(value)
  }

  /** Destroys the connection before any byte of the answer. */
  cut(): void {
    this.#ending = "cut"
  }

  /** Promises the whole body, sends only its first bytes and destroys the connection. */
  truncate(bytes: number): void {
    const { length } = Buffer.from(this.body)
    // Headers without a first byte would reach some clients as a cut connection: that is `cut`.
    if (!(bytes >= 1 && bytes < length)) {
      throw new RangeError(`A body of ${length} bytes can't be truncated to ${bytes}.`)
    }
    this.#ending = bytes
  }

  /** Answers only when the promise has settled: slowness without a clock. */
  hold(until: Promise<unknown>): void {
    this.#until = until
  }

  /** What leaves, as an exchange shows it. */
  get sent(): Reply {
    const { status, headers } = this
    if (this.#ending === "cut") return { status: 0, headers: {}, body: "" }
    const length = this.#ending === "whole" ? undefined : this.#ending
    return { status, headers, body: Buffer.from(this.body).subarray(0, length).toString() }
  }

  /** Sends the answer, or what the test left of it. */
  async send(response: ServerResponse): Promise<void> {
    if (this.#until) await Promise.allSettled([this.#until])
    if (this.#ending === "cut") {
      response.destroy()
      return
    }
    const body = Buffer.from(this.body)
    response.writeHead(this.status, { ...this.headers, "content-length": body.length })
    if (this.#ending === "whole") {
      response.end(body)
      return
    }
    response.write(body.subarray(0, this.#ending), () => response.destroy())
  }
}
