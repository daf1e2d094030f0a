import type { IncomingHttpHeaders, IncomingMessage } from "node:http"
import { text } from "node:stream/consumers"

/** A request as the stand-in got it. */
export interface ReceivedRequest {
  /** The HTTP method. */
  method: string
  /** The full address, with the host that the caller meant. */
  url: URL
  /** The headers, names in lower case. */
  headers: IncomingHttpHeaders
  /** The fields of a form (or of a JSON object whose values are strings); none where the body is neither. */
  body: Record<string, string>
  /** The whole body as it came. */
  text: string
}

/** What the stand-in is about to answer. */
export interface Reply {
  /** The HTTP status. */
  status: number
  /** The headers, names in lower case. */
  headers: Record<string, string>
  /** The whole body. */
  body: string
}

/** One request and what was answered: what left the stand-in, misbehaviour included. */
export interface Exchange {
  /** What came. */
  request: ReceivedRequest
  /** What was answered; status 0 where the connection was cut instead. */
  response: Reply
}

/** Reads a request to its end. */
export async function receive(message: IncomingMessage, host: string): Promise<ReceivedRequest> {
  const whole = await text(message)
  const json = message.headers["content-type"]?.startsWith("application/json") ?? false
  return {
    method: message.method ?? "GET",
    url: new URL(message.url ?? "/", `https://${host}`),
    headers: message.headers,
    // Some name the type of a body that they don't send.
    body: json && whole !== "" ? jsonFields(whole) : Object.fromEntries(new URLSearchParams(whole)),
    text: whole,
  }
}

function jsonFields(body: string): Record<string, string> {
  const value = parsed(body)
  if (typeof value !== "object" || value === null) return {}
  const isText = (field: [string, unknown]): field is [string, string] =>
    typeof field[1] === "string"
  return Object.fromEntries(Object.entries(value).filter(isText))
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** A page. */
export function html(status: number, body: string): Reply {
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, body }
}

/** An answer of the API. */
export function json(status: number, value: unknown): Reply {
  const headers = { "content-type": "application/json; charset=utf-8" }
  return { status, headers, body: JSON.stringify(value) }
}

/** A 302. */
export function redirect(to: URL): Reply {
  return { status: 302, headers: { location: to.href }, body: "" }
}
