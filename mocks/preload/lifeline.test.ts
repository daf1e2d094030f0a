import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { test } from "node:test"
import { pathToFileURL } from "node:url"
import { bundlePreload } from "./bundle.ts"
import { Internet } from "../internet/internet.ts"

const idle = `
  const app = require("node:http").createServer((_, response) => response.end("up"))
  app.listen(0, "127.0.0.1", () => console.log(app.address().port))
`

async function startIdleApp(environment: Record<string, string>) {
  const preload = await bundlePreload(mkdtempSync(join(tmpdir(), "preload-")))
  const internet = await Internet.start({ hosts: {} })
  const env = {
    PATH: process.env["PATH"] ?? "",
    NODE_OPTIONS: `--import=${pathToFileURL(preload).href}`,
    ...internet.environment,
    ...environment,
  }
  const stdio = ["ignore", "pipe", "inherit", "pipe"] as const
  const app = spawn(process.execPath, ["-e", idle], { env, stdio: [...stdio] })
  const [port] = await once(app.stdout!, "data")
  const answer = async () => (await fetch(`http://127.0.0.1:${Number(port)}/`)).text()
  return { app, internet, answer }
}

test("an app ends when its lifeline is cut", async () => {
  const { app, internet } = await startIdleApp({ CONFORMANCE_LIFELINE: String(process.pid) })

  const lifeline = app.stdio[3] as import("node:net").Socket
  lifeline.destroy()

  const [code] = await once(app, "exit")
  assert.equal(code, 0)
  await internet.stop()
})

test("a process whose parent holds no lifeline lives on", async () => {
  const { app, internet, answer } = await startIdleApp({ CONFORMANCE_LIFELINE: "1" })

  const lifeline = app.stdio[3] as import("node:net").Socket
  lifeline.destroy()
  await once(lifeline, "close")

  // What came in the turn in which it learns of the cut may be answered; what comes after it is from the living.
  for (const _ of [1, 2]) assert.equal(await answer(), "up")
  app.kill()
  assert.deepEqual(await once(app, "exit"), [null, "SIGTERM"])
  await internet.stop()
})
