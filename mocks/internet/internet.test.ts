import assert from "node:assert/strict"
import { connect } from "node:net"
import { test, type TestContext } from "node:test"
import { request as playwright } from "@playwright/test"
import type { Host } from "./host.ts"
import { Internet } from "./internet.ts"

const hello: Host = (request, response) => response.end(`${request.method} ${request.url}`)

async function start(t: TestContext, hosts: Record<string, Host>) {
  const internet = await Internet.start({ hosts })
  t.after(() => internet.stop())
  const client = await playwright.newContext({
    proxy: { server: internet.proxy },
    ignoreHTTPSErrors: true,
  })
  t.after(() => client.dispose())
  return { internet, client }
}

test("serves a host through the proxy", async (t) => {
  const { internet, client } = await start(t, { "github.com": hello })

  const response = await client.get("https://github.com/path?query=1")

  assert.equal(await response.text(), "GET /path?query=1")
  assert.deepEqual(internet.refused, [])
})

test("serves the hosts of one app at a time, beside those that are there for good", async (t) => {
  const { internet, client } = await start(t, { "github.com": hello })
  const statusOf = async (host: string) => (await client.get(`https://${host}/`)).status()

  internet.serveForApp({ "one.example": hello })
  const ofOne = [await statusOf("one.example"), await statusOf("github.com")]
  internet.serveForApp({ "other.example": hello })
  const ofOther = [await statusOf("other.example"), await statusOf("github.com")]

  assert.deepEqual(
    [ofOne, ofOther],
    [
      [200, 200],
      [200, 200],
    ],
  )
  assert.equal(await statusOf("one.example"), 502)
})

test("refuses every other host, and knows the full address", async (t) => {
  const { internet, client } = await start(t, { "github.com": hello })

  const https = await client.post("https://unknown.example:8443/path?query=1")
  const http = await client.get("http://unknown.example/path?query=1")

  assert.deepEqual([https.status(), http.status()], [502, 502])
  assert.match(
    await https.text(),
    /^POST https:\/\/unknown\.example:8443\/path\?query=1 was refused/,
  )
  const attempts = [
    { method: "POST", url: "https://unknown.example:8443/path?query=1", via: "browser" },
    { method: "GET", url: "http://unknown.example/path?query=1", via: "browser" },
  ]
  assert.deepEqual(internet.refused, attempts)
  assert.deepEqual(internet.takeRefused(), attempts)
  assert.deepEqual(internet.takeRefused(), [])
})

test("refuses a served host by plain http, and at other ports", async (t) => {
  const { internet, client } = await start(t, { "github.com": hello })

  assert.equal((await client.get("http://github.com/")).status(), 502)
  assert.equal((await client.get("https://github.com:8443/")).status(), 502)
  const urls = internet.refused.map(({ url }) => url)
  assert.deepEqual(urls, ["http://github.com/", "https://github.com:8443/"])
})

test("answers what strays at a host, and keeps it as an attempt", async (t) => {
  const host: Host = (request, response, visit) => {
    if (request.url !== "/logo.svg") visit?.stray()
    response.end(visit?.via)
  }
  const { internet, client } = await start(t, { "logos.example": host })

  await client.get("https://logos.example/logo.svg")
  const answer = await client.post("https://logos.example/ping?query=1")

  assert.equal(await answer.text(), "browser")
  assert.deepEqual(internet.takeRefused(), [
    { method: "POST", url: "https://logos.example/ping?query=1", via: "browser" },
  ])
})

test("refuses web sockets, plain ones too", async (t) => {
  const { internet } = await start(t, {})
  const upgrade = [
    "GET /live HTTP/1.1",
    "Host: unknown.example",
    "Upgrade: websocket",
    "Connection: Upgrade",
    "\r\n",
  ].join("\r\n")

  const answer = await tunnel(internet, "unknown.example:80", upgrade)

  assert.match(answer, /^HTTP\/1\.1 502/)
  const attempt = { method: "GET", url: "ws://unknown.example/live", via: "browser" }
  assert.deepEqual(internet.refused, [attempt])
})

test("serves a host added later", async (t) => {
  const { internet, client } = await start(t, {})
  assert.equal((await client.get("https://app.example/")).status(), 502)

  internet.serve("App.Example", hello)

  assert.equal((await client.get("https://app.example/")).status(), 200)
})

test("lets loopback pass through the proxy", async (t) => {
  const { internet, client } = await start(t, {})
  const other = new URL((await start(t, {})).internet.proxy)

  // Whatever the other proxy makes of it: the answer is not ours.
  const response = await client.get(`http://127.0.0.1:${other.port}/`)

  assert.notEqual(response.status(), 502)
  assert.deepEqual(internet.refused, [])
})

test("two internets side by side know nothing of each other", async (t) => {
  const one = await start(t, { "github.com": (_, response) => response.end("one") })
  const two = await start(t, { "github.com": (_, response) => response.end("two") })

  const get = async ({ client }: typeof one) =>
    await (await client.get("https://github.com/")).text()
  assert.deepEqual(await Promise.all([get(one), get(two)]), ["one", "two"])
  await two.client.get("https://unknown.example/")
  assert.deepEqual([one.internet.refused.length, two.internet.refused.length], [0, 1])
})

test("stops at once, whatever hangs", { timeout: 2000 }, async (t) => {
  const { internet, client } = await start(t, { "github.com": () => {} })
  const hanging = assert.rejects(client.get("https://github.com/"))
  const reached = new Promise<void>((resolve) => {
    internet.serve("reached.example", (_, response) => {
      response.end()
      resolve()
    })
  })
  await client.get("https://reached.example/")
  await reached

  await internet.stop()

  await hanging
})

/** What comes back from a tunnel that isn't TLS. */
async function tunnel(internet: Internet, to: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(internet.proxy).port), "127.0.0.1").setEncoding("utf8")
  socket.write(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n\r\n`)
  let answer = ""
  for await (const chunk of socket as AsyncIterable<string>) {
    if (chunk.startsWith("HTTP/1.1 200")) socket.write(bytes)
    else answer += chunk
  }
  return answer
}
