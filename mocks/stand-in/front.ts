import type { IncomingMessage, ServerResponse } from "node:http"
import type { Host, Visit } from "../internet/host.ts"
import { Answer, type Redirection } from "./answer.ts"
import { keepOwnFailure } from "./own-failures.ts"
import { receive, type Exchange, type ReceivedRequest, type Reply } from "./exchange.ts"

/**
 * What may be done to one answer of each endpoint of a stand-in, by the endpoint's name. At `authorize`
 * a user is sent back to the app: there a test changes the redirect, elsewhere the answer.
 */
export interface AnyChanges {
  authorize: (redirection: Redirection) => void
}

type Handle = (request: ReceivedRequest) => Promise<Reply>

/** What answers one method and path, and the name by which tests break and observe it. */
export type Route<Endpoint> = readonly [endpoint: Endpoint, handle: Handle]

/**
 * Between the network and a stand-in's manners: breaks answers, and tells who asked to know. An app waits 3.5 s for an
 * answer, openid-client's time-out: what takes long to make, such as a key, is made before a check begins.
 */
export class Front<Changes extends AnyChanges> {
  readonly #arranged = new Lists<keyof Changes, unknown>()
  readonly #observers = new Lists<keyof Changes, (exchange: Exchange) => void>()
  #asked: (keyof Changes)[] = []
  /** Goes up with each reset: a request that began before it belongs to a check that is over. */
  #generation = 0
  #unchanged: string[] = []

  /** Breaks the next answer of an endpoint; several wait in line. */
  once<E extends keyof Changes>(endpoint: E, change: Changes[E]): void {
    this.#arranged.of(endpoint).push(change)
  }

  /** The next exchange of an endpoint, known as soon as the answer is ready to leave. */
  next(endpoint: keyof Changes): Promise<Exchange> {
    return new Promise((resolve) => this.#observers.of(endpoint).push(resolve))
  }

  /** What was asked for since the last reset, in order. */
  get asked(): readonly (keyof Changes)[] {
    return this.#asked
  }

  /** Forgets what was asked, what was arranged and who waits; returns where a change never happened, and why. */
  reset(): string[] {
    this.#generation++
    this.#asked = []
    this.#observers.take()
    return [...this.#unchanged.splice(0), ...this.#arranged.take().map(String)]
  }

  /** Serves the routes of one host, by "METHOD /path". Any other request strays, and is answered otherwise. */
  serve(host: string, routes: Record<string, Route<keyof Changes>>, otherwise: () => Reply): Host {
    const listen = async (
      message: IncomingMessage,
      response: ServerResponse,
      visit?: Visit,
    ): Promise<void> => {
      if (!URL.canParse(message.url ?? "/", `https://${host}`)) {
        visit?.stray()
        response.writeHead(400).end()
        return
      }
      const generation = this.#generation
      const isOver = () => generation !== this.#generation
      const request = await receive(message, host)
      const route = routes[`${request.method} ${request.url.pathname}`]
      if (route === undefined) {
        visit?.stray()
        await new Answer(otherwise()).send(response)
        return
      }
      const [endpoint, handle] = route
      if (!isOver()) this.#asked.push(endpoint)
      const reply = await handle(request)
      if (isOver()) {
        await new Answer(reply).send(response)
        return
      }
      const answer = this.#changed(endpoint, request, reply)
      for (const observe of this.#observers.of(endpoint).splice(0)) {
        observe({ request, response: answer.sent })
      }
      await answer.send(response)
    }
    return (message, response, visit) => {
      listen(message, response, visit).catch((error: unknown) => {
        const [path] = (message.url ?? "/").split("?")
        // Who has gone away gets no answer: that is nobody's failure.
        if (!message.socket.destroyed) {
          keepOwnFailure(`answering ${message.method} ${path} of ${host}`, error)
        }
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    }
  }

  #changed(endpoint: keyof Changes, request: ReceivedRequest, reply: Reply): Answer<never> {
    const answer = new Answer<never>(reply)
    const changes = this.#arranged.of(endpoint)
    const { location } = answer.headers
    if (endpoint === "authorize" && location === undefined) return answer
    const change = changes.shift()
    try {
      if (endpoint === "authorize") {
        const redirect = new URL(location!)
        ;(change as AnyChanges["authorize"] | undefined)?.({ redirect, request })
        answer.headers["location"] = redirect.href
      } else {
        ;(change as ((answer: Answer<never>) => void) | undefined)?.(answer)
      }
      return answer
    } catch (error) {
      // The answer is not what the change expected: its request may be what is wrong, and is answered as ever.
      this.#unchanged.push(`${String(endpoint)} (${String(error)})`)
      return new Answer<never>(reply)
    }
  }
}

/** A list for each name. */
class Lists<Name, Item> {
  readonly #lists = new Map<Name, Item[]>()

  of(name: Name): Item[] {
    const list = this.#lists.get(name) ?? []
    this.#lists.set(name, list)
    return list
  }

  /** Empties all lists; returns the name of each item that was there. */
  take(): Name[] {
    const names = [...this.#lists].flatMap(([name, items]) => items.map(() => name))
    this.#lists.clear()
    return names
  }
}
