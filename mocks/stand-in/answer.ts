import type { ServerResponse } from "node:http"
import type { ReceivedRequest, Reply } from "./exchange.ts"

/** A redirect, about to be sent. */
export interface Redirection {
  /** Where it goes: change it in place. */
  redirect: URL
  /** The request that it answers. */
  request: ReceivedRequest
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
