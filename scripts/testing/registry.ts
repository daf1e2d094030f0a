import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { after } from "node:test"
import type { Manifest } from "../lib/npm.ts"

/** The packages of a registry: what each published version says of itself, oldest first. */
export type Published = Record<string, Manifest[]>

/** A registry of these packages, until the test is over. */
export class Registry {
  /** The names that were asked for, in order. */
  readonly asked: string[] = []
  /** What makes npm ask here. */
  readonly environment: Record<string, string>

  private constructor(port: number) {
    this.environment = {
      npm_config_registry: `http://127.0.0.1:${port}/`,
      npm_config_fetch_retries: "0",
      npm_config_fetch_timeout: "30000",
    }
  }

  /** Starts one, which answers as soon as so many packages were asked for at once. */
  static async start(published: Published, atOnce = 1): Promise<Registry> {
    const waiting: (() => void)[] = []
    const server = createServer(({ url = "/" }, response) => {
      const name = url.slice(1)
      registry.asked.push(name)
      const manifests = published[name] ?? []
      const versions = Object.fromEntries(manifests.map((one) => [one.version, one]))
      waiting.push(() => {
        response.setHeader("content-type", "application/json")
        response.statusCode = manifests.length > 0 ? 200 : 404
        const latest = manifests.at(-1)?.version
        response.end(JSON.stringify({ name, "dist-tags": { latest }, versions }))
      })
      if (registry.asked.length >= atOnce) for (const answer of waiting.splice(0)) answer()
    })
    await once(server.listen(0, "127.0.0.1"), "listening")
    after(() => server.close())
    const registry = new Registry((server.address() as AddressInfo).port)
    return registry
  }
}
