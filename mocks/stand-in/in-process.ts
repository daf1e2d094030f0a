import http, { type IncomingHttpHeaders, type RequestListener } from "node:http"
import { duplexPair } from "node:stream"
import { text } from "node:stream/consumers"

/** A request to a listener that has no port. */
export interface Call {
  /** The HTTP method; GET unless given. */
  method?: string
  /** Path and query. */
  path: string
  /** The request's headers. */
  headers?: Record<string, string>
  /** The request's body; empty unless given. */
  body?: string
}

/** What the listener answered. */
export interface Called {
  /** The HTTP status. */
  status: number
  /** The headers, names in lower case. */
  headers: IncomingHttpHeaders
  /** The whole body. */
  body: string
}

/** Calls a listener over HTTP in memory: real parsing, no port. */
export function inProcess(listener: RequestListener): (call: Call) => Promise<Called> {
  const server = http.createServer(listener)
  return async ({ method = "GET", path, headers = {}, body = "" }) => {
    const [client, end] = duplexPair()
    server.emit("connection", end)
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      http
        .request({ method, path, headers, createConnection: () => client })
        .once("response", resolve)
        .once("error", reject)
        .end(body)
    })
    const { statusCode: status = 0 } = response
    return { status, headers: response.headers, body: await text(response) }
  }
}
