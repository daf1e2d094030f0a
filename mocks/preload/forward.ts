import http, { type IncomingMessage } from "node:http"
import https from "node:https"
import { Readable } from "node:stream"

// Taken before msw patches the modules: a forwarded request must not be intercepted again.
const { request: requestHttp } = http
const { request: requestHttps } = https

/** Where a request really goes, and what is added to its headers. */
export interface Detour {
  /** TLS to an internet, or plain to a loopback address. */
  protocol: "https:" | "http:"
  /** The address to connect to. */
  hostname: string
  /** The port. */
  port: number
  /** The agent that makes the connections, where it isn't Node's own. */
  agent?: https.Agent
  /** Headers beside the original ones. */
  headers: Record<string, string>
}

const hopByHop = new Set(["connection", "keep-alive", "transfer-encoding"])

/** Sends a request elsewhere, streaming both ways; rejects where no answer comes. */
export async function forward(request: Request, detour: Detour): Promise<Response> {
  const url = new URL(request.url)
  const { protocol, headers, ...connection } = detour
  const outgoing = (protocol === "https:" ? requestHttps : requestHttp)({
    ...connection,
    method: request.method,
    path: url.pathname + url.search,
    headers: { ...undiciDefaults(request), host: url.host, ...forwarded(request), ...headers },
    signal: request.signal,
  })
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once("response", resolve).once("error", reject)
    if (request.body === null) outgoing.end()
    else Readable.from(request.body).once("error", reject).pipe(outgoing)
  })
  // The stream of a cut body fails where it is read; here there is nobody left to tell.
  outgoing.on("error", () => {})
  return responseOf(incoming)
}

function forwarded(request: Request): Record<string, string> {
  const entries = [...request.headers].filter(([name]) => !hopByHop.has(name))
  return Object.fromEntries(entries)
}

/** msw sees a fetch before undici adds its own headers, and GitHub refuses who sends no name. */
function undiciDefaults(request: Request): Record<string, string> {
  if (request.headers.has("host")) return {}
  return { accept: "*/*", "accept-language": "*", "sec-fetch-mode": "cors", "user-agent": "node" }
}

function responseOf(incoming: IncomingMessage): Response {
  const { statusCode: status = 502, statusMessage: statusText = "", rawHeaders } = incoming
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = "", value = ""] = rawHeaders.slice(index, index + 2)
    if (!hopByHop.has(name.toLowerCase())) headers.append(name, value)
  }
  const body = [204, 205, 304].includes(status) ? null : Readable.toWeb(incoming)
  return new Response(body as BodyInit | null, { status, statusText, headers })
}
