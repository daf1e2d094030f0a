import { appendFileSync } from "node:fs"
import http, { type IncomingMessage } from "node:http"
import { appVariables } from "./environment.ts"

/** A request as the app's server got it. */
export interface RecordedRequest {
  /** The HTTP method. */
  method: string
  /** Path and query. */
  path: string
  /** Names and values in turn, as they came. */
  headers: readonly string[]
  /** The body, base64. */
  body: string
}

/** Appends each request that the server gets to the file that CONFORMANCE_RECORD names, a line of JSON each. */
export function recordRequests(environment: NodeJS.ProcessEnv = process.env): void {
  const file = environment[appVariables.recording]
  if (file === undefined) return
  const emit = Reflect.get(http.Server.prototype, "emit")
  http.Server.prototype.emit = function (event: string, ...args: unknown[]) {
    const [request] = args
    if (event === "request" && request instanceof http.IncomingMessage) record(file, request)
    return Reflect.apply(emit, this, [event, ...args])
  }
}

function record(file: string, request: IncomingMessage): void {
  const { method = "GET", url: path = "/", rawHeaders: headers } = request
  const chunks: Buffer[] = []
  const push = Reflect.get(request, "push")
  // The app reads the body at its own pace: what the parser pushes is copied on its way.
  request.push = function (chunk: Buffer | null, encoding?: BufferEncoding) {
    if (chunk !== null) chunks.push(Buffer.from(chunk))
    else {
      const body = Buffer.concat(chunks).toString("base64")
      appendFileSync(file, `${JSON.stringify({ method, path, headers, body })}\n`)
    }
    return Reflect.apply(push, this, [chunk, encoding])
  }
}
