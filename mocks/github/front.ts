import type { IncomingMessage, RequestListener, ServerResponse } from "node:http"
import { receive, type Exchange, type ReceivedRequest, type Reply } from "./exchange.ts"
import { Answer, type Changes, type Endpoint } from "./misbehaviour.ts"

type Handle = (request: ReceivedRequest) => Promise<Reply>

/** What answers one method and path, and the name by which tests break and observe it. */
export type Route = readonly [endpoint: Endpoint, handle: Handle]

type Lists<T extends Record<Endpoint, unknown>> = { [E in Endpoint]: T[E][] }
type Observers = Record<Endpoint, (exchange: Exchange) => void>

function none<T extends Record<Endpoint, unknown>>(): Lists<T> {
  return { authorize: [], access_token: [], user: [], emails: [] }
}

/** Between the network and GitHub's manners: breaks answers, and tells who asked to know. */
export class Front {
  #arranged = none<Changes>()
  #observers = none<Observers>()

  /** Breaks the next answer of an endpoint; several wait in line. */
  once<E extends Endpoint>(endpoint: E, change: Changes[E]): void {
    this.#arranged[endpoint].push(change)
  }

  /** The next exchange of an endpoint, known as soon as the answer is ready to leave. */
  next(endpoint: Endpoint): Promise<Exchange> {
    return new Promise((resolve) => this.#observers[endpoint].push(resolve))
  }

  /** Forgets what was arranged and who waits; returns where a change never happened. */
  reset(): Endpoint[] {
    const unspent = Object.entries(this.#arranged).flatMap(([endpoint, changes]) =>
      changes.map(() => endpoint as Endpoint),
    )
    this.#arranged = none()
    this.#observers = none()
    return unspent
  }

  /** Serves the routes of one host, by "METHOD /path". */
  serve(host: string, routes: Record<string, Route>, otherwise: () => Reply): RequestListener {
    const listen = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
      const request = await receive(message, host)
      const route = routes[`${request.method} ${request.url.pathname}`]
      if (route === undefined) {
        await new Answer(otherwise()).send(response)
        return
      }
      const [endpoint, handle] = route
      const answer = this.#changed(endpoint, request, await handle(request))
      for (const observe of this.#observers[endpoint].splice(0)) {
        observe({ request, response: answer.sent })
      }
      await answer.send(response)
    }
    return (message, response) => {
      listen(message, response).catch((error: unknown) => {
        const asked = `${message.method} ${message.url}`
        const text = `The stand-in for ${host} failed on ${asked}: ${String(error)}\n`
        if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" })
        response.end(text)
      })
    }
  }

  #changed(endpoint: Endpoint, request: ReceivedRequest, reply: Reply): Answer<never> {
    const answer = new Answer<never>(reply)
    if (endpoint !== "authorize") {
      this.#arranged[endpoint].shift()?.(answer)
      return answer
    }
    const { location } = answer.headers
    if (location === undefined) return answer
    const redirect = new URL(location)
    this.#arranged.authorize.shift()?.({ redirect, request })
    answer.headers["location"] = redirect.href
    return answer
  }
}
