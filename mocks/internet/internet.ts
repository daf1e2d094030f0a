import http, { type RequestListener } from "node:http"
import https from "node:https"
import type { Server as Proxy } from "proxy-chain"
import { generate } from "selfsigned"
import { egressProxy } from "./egress-proxy.ts"
import { appVariables } from "../preload/environment.ts"
import type { Host, Visit } from "./host.ts"
import { otherNameHeader, schemeHeader, type Route } from "./route.ts"

/**
 * A request that wanted to leave the machine: to a host that nobody serves, to what a host does not have, or by the
 * name of another host.
 */
export interface Attempt {
  /** The HTTP method. */
  method: string
  /** The full address: http, https, ws or wss. */
  url: string
  /** Who sent it: a client of the proxy (browser or request context), or the app under test. */
  via: Visit["via"]
  /** The Host header, where it names another host than the address. */
  name?: string
}

type Certificate = Awaited<ReturnType<typeof generate>>

/** Everything beyond the machine: the hosts that stand-ins serve, and a refusal for all others. */
export class Internet {
  readonly #hosts = new Map<string, Host>()
  readonly #hostsOfApp = new Map<string, Host>()
  readonly #refused: Attempt[] = []
  readonly #certificate: Certificate
  readonly #servers: { app: https.Server; browser: https.Server; plain: http.Server }
  readonly #proxy: Proxy

  private constructor(certificate: Certificate) {
    const options = { key: certificate.private, cert: certificate.cert }
    this.#certificate = certificate
    this.#servers = {
      app: answering(https.createServer(options), this.#answer("app", "https")),
      // These two have no port: the proxy hands them the connections of its clients.
      browser: answering(https.createServer(options), this.#answer("browser", "https")),
      plain: answering(http.createServer(), this.#answer("browser", "http")),
    }
    const refuse = (method: string, url: string) => this.#refuse({ method, url, via: "browser" })
    this.#proxy = egressProxy({ tls: this.#servers.browser, plain: this.#servers.plain, refuse })
  }

  /** Starts an internet in which some hosts exist, by name. */
  static async start({ hosts }: { hosts: Record<string, Host> }): Promise<Internet> {
    const names = [{ name: "commonName", value: "next-auth-conformance" }]
    const internet = new Internet(await generate(names, { keyType: "ec", algorithm: "sha256" }))
    for (const [host, listener] of Object.entries(hosts)) internet.serve(host, listener)
    const { app } = internet.#servers
    await new Promise<void>((resolve, reject) => {
      app.once("error", reject).listen(0, "127.0.0.1", resolve)
    })
    await internet.#proxy.listen()
    return internet
  }

  /** Adds a host, or puts another listener in its place. */
  serve(host: string, listener: Host): void {
    this.#hosts.set(host.toLowerCase(), listener)
  }

  /** Puts the hosts of one app beside the others, in the place of those of the app before. */
  serveForApp(hosts: Record<string, Host>): void {
    this.#hostsOfApp.clear()
    for (const [host, listener] of Object.entries(hosts)) {
      this.#hostsOfApp.set(host.toLowerCase(), listener)
    }
  }

  /** The forward proxy for clients: Playwright's `proxy.server`. Loopback passes through it. */
  get proxy(): string {
    return `http://127.0.0.1:${this.#proxy.port}`
  }

  /** The port on 127.0.0.1 where every host answers over TLS, by the Host header. */
  get port(): number {
    const address = this.#servers.app.address()
    if (address === null || typeof address === "string") throw new Error("The internet is stopped.")
    return address.port
  }

  /** What the preload in an app's process needs to find this internet. */
  get environment(): Record<string, string> {
    const route: Route = { port: this.port, ca: this.#certificate.cert }
    return { [appVariables.internet]: JSON.stringify(route) }
  }

  /** The attempts to leave the machine so far. */
  get refused(): readonly Attempt[] {
    return this.#refused
  }

  /** The attempts to leave the machine since the last call. */
  takeRefused(): Attempt[] {
    return this.#refused.splice(0)
  }

  /** Closes every port and connection. */
  async stop(): Promise<void> {
    const { app } = this.#servers
    const closed = new Promise((resolve) => app.close(resolve))
    app.closeAllConnections()
    await Promise.all([closed, this.#proxy.close(true)])
  }

  #answer(via: Attempt["via"], scheme: "http" | "https"): RequestListener {
    return (request, response) => {
      const { method = "GET", headers, url: path } = request
      const asked = headers[schemeHeader] === "http" ? "http" : scheme
      const { host = "" } = headers
      const served = host.replace(/:443$/, "").toLowerCase()
      const listener = this.#hostsOfApp.get(served) ?? this.#hosts.get(served)
      const shown = headers.upgrade === undefined ? asked : asked.replace("http", "ws")
      const name = headers[otherNameHeader]
      const isOwnName = typeof name !== "string"
      const url = `${shown}://${host}${path}`
      const attempt: Attempt = { method, url, via, ...(!isOwnName && { name }) }
      if (listener !== undefined && asked === "https" && isOwnName) {
        listener(request, response, { via, stray: () => this.#refused.push(attempt) })
        return
      }
      const text = this.#refuse(attempt)
      // An app sees what it would see without a network: a connection that comes to nothing.
      if (via === "app") response.destroy()
      else response.writeHead(502, { "content-type": "text/plain", connection: "close" }).end(text)
    }
  }

  #refuse(attempt: Attempt): string {
    this.#refused.push(attempt)
    const known = [...this.#hosts.keys(), ...this.#hostsOfApp.keys()].join(", ")
    return `${attempt.method} ${attempt.url} was refused: the internet of this run is ${known}.\n`
  }
}

function answering<S extends http.Server | https.Server>(server: S, listener: RequestListener): S {
  // A kept connection that times out under a client's next request would look like a cut one.
  server.keepAliveTimeout = 0
  server.on("request", listener)
  return server
}
