// An app as the preload finds it: sends the requests its parent wants, and tells the time.
import http from "node:http"
import https, { request as namedRequest } from "node:https"

const clients = {
  fetch: byFetch,
  https: byHttps(https),
  named: byHttps({ request: namedRequest }),
  http: byHttps(http),
}

process.on("message", async ({ id, client, url, init }) => {
  process.send({ id, outcome: await clients[client](url, init) })
})

async function byFetch(url, { timeout, ...init }) {
  const signal = timeout === undefined ? undefined : AbortSignal.timeout(timeout)
  const response = await fetch(url, { ...init, signal, redirect: "manual" }).catch((error) => error)
  if (response instanceof Error) return { error: response.name }
  const headers = Object.fromEntries(response.headers)
  const { status } = response
  return await read(response.body ?? [], { status, headers })
}

function byHttps(module) {
  return async (url, { method, headers, body, timeout }) => {
    const outgoing = module.request(url, { method, headers, timeout })
    outgoing.once("timeout", () => outgoing.destroy(new Error("Timeout")))
    const response = await new Promise((resolve) => {
      outgoing.once("response", resolve).on("error", resolve).end(body)
    })
    if (response instanceof Error) return { error: response.name }
    return await read(response, { status: response.statusCode, headers: response.headers })
  }
}

async function read(chunks, head) {
  const parts = []
  try {
    for await (const chunk of chunks) parts.push(chunk)
    return { ...head, body: Buffer.concat(parts).toString() }
  } catch {
    return { ...head, body: Buffer.concat(parts).toString(), broken: true }
  }
}

const meet = gate()

function gate() {
  const made = {}
  made.promise = new Promise((resolve) => (made.resolve = resolve))
  return made
}

const server = http.createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://app")
  if (pathname === "/wait") await meet.promise
  if (pathname === "/meet") meet.resolve()
  if (pathname === "/through") return await through(searchParams.get("client"), response)
  await Promise.resolve()
  const seen = { headers: Object.keys(request.headers), raw: request.rawHeaders }
  const time = { now: Date.now(), made: new Date().getTime(), called: Date.parse(Date()) }
  response.end(JSON.stringify({ ...time, ...seen }))
})

async function through(client, response) {
  const { body } = await clients[client](`http://127.0.0.1:${server.address().port}/time`, {})
  response.end(body)
}

server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }))
