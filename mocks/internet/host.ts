import type { IncomingMessage, ServerResponse } from "node:http"

/** Who asks a host, and how it says that it serves no such thing. */
export interface Visit {
  /** Who asks, see `Attempt`. */
  via: "browser" | "app"
  /** Counts the request as an attempt to leave the machine; the host answers it none the less. */
  stray: () => void
}

/**
 * What answers at a host, as a `RequestListener` does. The Internet tells it of the visit; who asks it without an
 * Internet does not.
 */
export type Host = (request: IncomingMessage, response: ServerResponse, visit?: Visit) => void
