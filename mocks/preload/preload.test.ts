import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { createServer, type RequestListener } from "node:http"
import { after, test } from "node:test"
import { setTimeout as delay } from "node:timers/promises"
import { Internet } from "../internet/internet.ts"
import { App, preloadFile } from "../testing/app.ts"

const hello: RequestListener = (_, response) => response.end("hello")
const internet = await Internet.start({ hosts: { "hello.example": hello } })
after(() => internet.stop())
const app = await App.start({ after }, internet)

test("loopback is left alone", async (t) => {
  const server = createServer((request, response) => response.end(request.headers.host))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  t.after(() => server.close())
  const { port } = server.address() as { port: number }

  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
    assert.equal((await app.ask("fetch", `http://${host}/`)).body, host)
    assert.equal((await app.ask("http", `http://${host}/`)).body, host)
  }
  assert.deepEqual(internet.refused, [])
})

test("two apps, each in its own internet", async (t) => {
  const other = await Internet.start({ hosts: {} })
  t.after(() => other.stop())
  const stranger = await App.start(t, other)

  assert.equal((await app.ask("fetch", "https://hello.example/")).body, "hello")
  assert.deepEqual(await stranger.ask("fetch", "https://hello.example/"), { error: "TypeError" })
  assert.deepEqual([internet.refused.length, other.refused.length], [0, 1])
})

test("an internet stops at once, whatever its app waits for", async (t) => {
  const other = await Internet.start({ hosts: {} })
  const reached = new Promise<void>((resolve) => other.serve("hanging.example", () => resolve()))
  const waiting = await App.start(t, other)
  const hanging = waiting.ask("fetch", "https://hanging.example/")
  await reached

  const stopped = other.stop().then(() => "stopped")

  assert.equal(await Promise.race([stopped, delay(2000, "still waiting")]), "stopped")
  assert.deepEqual(await hanging, { error: "TypeError" })
})

test("a process without an internet doesn't start, and says what it lacks", async () => {
  const start = await Promise.all([
    startBare({}),
    startBare({ CONFORMANCE_INTERNET: "{}" }),
    startBare(internet.environment),
  ])

  assert.match(start[0], /CONFORMANCE_INTERNET is not set/)
  assert.match(start[1], /CONFORMANCE_INTERNET is "\{\}"/)
  assert.equal(start[2], "")
})

/** What a process with the preload and nothing to do prints, on both streams. */
async function startBare(env: Record<string, string>): Promise<string> {
  const args = ["--import", await preloadFile(), "-e", "0"]
  return await new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (_, stdout, stderr) => resolve(stdout + stderr))
  })
}
