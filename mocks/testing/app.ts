import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { bundlePreload } from "../preload/bundle.ts"
import type { Internet } from "../internet/internet.ts"

/** How an app may ask: by fetch, by `https.request`, or by a named import of the same. */
export type Client = "fetch" | "https" | "named" | "http"

/** What an app's request came to. */
export interface Outcome {
  /** The HTTP status; absent where there was no answer. */
  status?: number
  /** The headers, names in lower case. */
  headers?: Record<string, string>
  /** As much of the body as arrived. */
  body?: string
  /** Whether the body broke off. */
  broken?: true
  /** The name of the error where there was no answer. */
  error?: string
}

/** A request that an app is told to send. */
export interface Init {
  /** The HTTP method. */
  method?: string
  /** The request's headers. */
  headers?: Record<string, string>
  /** The request's body. */
  body?: string
  /** Milliseconds after which the app gives up. */
  timeout?: number
}

/** What an app lives in: a test, or the file (`after` of node:test). */
export interface Lifetime {
  /** Calls back at the end. */
  after: (end: () => void) => void
}

/** A process with the preload, that sends what it is told to and serves the time. */
export class App {
  /** The address of its server. */
  readonly url: string
  readonly #child: ChildProcess
  #requests = 0

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.url = `http://127.0.0.1:${port}`
  }

  /** Starts an app that lives as long as a test. */
  static async start(t: Lifetime, internet: Internet): Promise<App> {
    const preload = await preloadFile()
    const child = fork(fileURLToPath(new URL("app.mjs", import.meta.url)), {
      execArgv: [],
      env: { ...internet.environment, NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` },
    })
    t.after(() => child.kill("SIGKILL"))
    const [{ port }] = (await once(child, "message")) as [{ port: number }]
    return new App(child, port)
  }

  /** Has the app send a request. */
  async ask(client: Client, url: string, init: Init = {}): Promise<Outcome> {
    const id = ++this.#requests
    return await new Promise((resolve) => {
      const listen = (message: { id: number; outcome: Outcome }): void => {
        if (message.id !== id) return
        this.#child.off("message", listen)
        resolve(message.outcome)
      }
      this.#child.on("message", listen)
      this.#child.send({ id, client, url, init })
    })
  }
}

/** The bundled preload. */
export async function preloadFile(): Promise<string> {
  return await bundlePreload(join(tmpdir(), "next-auth-conformance-preload"))
}
