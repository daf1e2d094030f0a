import { readFileSync } from "node:fs"
import { Agent, request } from "node:http"
import { basename } from "node:path"
import { performance } from "node:perf_hooks"
import type { RecordedRequest } from "../../mocks/preload/recorder.ts"
import type { Scenario } from "../../specs/scenarios/index.ts"
import type { Router } from "../lib/target/target.ts"
import { type ServedAppOptions, withServedApp } from "../../specs/fixtures/served-app.ts"

/** What the recorded requests cost without a harness. */
export type Floor = {
  /** Milliseconds that the clients need for all of them, servers being up. */
  duration: number
  requests: number
}

/**
 * Sends recorded requests again with nothing but node:http, to servers like those that got them, from as many clients
 * at once as the suite has workers.
 */
export async function measureFloor(
  recordings: string[],
  served: Omit<ServedAppOptions, "router" | "scenario">,
  clients: number,
): Promise<Floor> {
  const floor: Floor = { duration: 0, requests: 0 }
  for (const recording of recordings) {
    const [router, scenario] = basename(recording, ".jsonl").split(".") as [Router, Scenario]
    const requests = readFileSync(recording, "utf8").trim().split("\n").map(parse)
    await withServedApp({ ...served, router, scenario }, async ({ app }) => {
      const { port } = new URL(app.local)
      const start = performance.now()
      const share = Math.ceil(requests.length / clients)
      const lanes = Array.from({ length: clients }, (_, lane) =>
        requests.slice(lane * share, (lane + 1) * share),
      )
      await Promise.all(lanes.map((lane) => sendAll(lane, Number(port))))
      floor.duration += performance.now() - start
      floor.requests += requests.length
    })
  }
  return floor
}

function parse(line: string): RecordedRequest {
  return JSON.parse(line) as RecordedRequest
}

async function sendAll(requests: RecordedRequest[], port: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (const one of requests) await send(one, port, agent)
  agent.destroy()
}

function send({ method, path, headers, body }: RecordedRequest, port: number, agent: Agent) {
  return new Promise<void>((resolve) => {
    const sent = request({ port, host: "127.0.0.1", method, path, headers: [...headers], agent })
    sent.on("response", (response) => response.resume().on("close", resolve))
    // What a check sent broken on purpose is answered with a closed connection here too.
    sent.on("error", () => resolve())
    sent.end(Buffer.from(body, "base64"))
  })
}
