import assert from "node:assert/strict"
import { once } from "node:events"
import http from "node:http"
import { duplexPair } from "node:stream"
import { test } from "node:test"
import { inProcess } from "./in-process.ts"
import { isBrokenConnection, keepOwnFailure, takeOwnFailures } from "./own-failures.ts"
import { Front } from "./front.ts"
import { json, type ReceivedRequest } from "./exchange.ts"

test("what a stand-in failed at is told once, beside what an app printed", () => {
  keepOwnFailure("reading a mail", "no boundary")
  const log = "ready, next-auth-conformance failed: forwarding GET https://github.com/: TypeError\n"

  const failures = takeOwnFailures(log)

  assert.deepEqual(failures, [
    "reading a mail: no boundary",
    "forwarding GET https://github.com/: TypeError",
  ])
  assert.deepEqual(takeOwnFailures("ready\n"), [])
})

test("a connection that is broken off is nobody's failure; any other error is", async () => {
  const [client, end] = duplexPair()
  const asked = http.get({ createConnection: () => client })
  end.destroy()
  client.destroy()
  const [broken] = await once(asked, "error")

  assert.equal(isBrokenConnection(broken), true)
  assert.equal(isBrokenConnection(new TypeError("x is not a function")), false)
  assert.equal(isBrokenConnection("no error"), false)
})

type Changes = {
  authorize: () => void
  user: (answer: { json: unknown }) => void
}

/** A host with one endpoint. */
function serving(handle: (request: ReceivedRequest) => Promise<ReturnType<typeof json>>) {
  const front = new Front<Changes>()
  const routes = { "GET /user": ["user", handle] as const }
  const listener = front.serve("api.example", routes, () => json(404, {}))
  return { front, call: inProcess(listener) }
}

test("an endpoint that throws answers 500, and the failure is kept without the query", async () => {
  const { call } = serving(() => Promise.reject(new TypeError("x is not a function")))

  const { status } = await call({ path: "/user?access_token=1" })

  assert.equal(status, 500)
  const [failure = "", ...others] = takeOwnFailures("")
  assert.match(failure, /^answering GET \/user of api\.example: TypeError: x is not a function\n/)
  assert.deepEqual(others, [])
})

test("a change that an answer can't take leaves it as it is, and never happened", async () => {
  const { front, call } = serving(async () => json(401, {}))
  front.once("user", (answer) => {
    answer.json = { id_token: "" }
    throw new Error("no id_token")
  })

  const { status, body } = await call({ path: "/user" })

  assert.deepEqual([status, body], [401, "{}"])
  assert.deepEqual(front.reset(), ["user (Error: no id_token)"])
  assert.deepEqual(takeOwnFailures(""), [])
})

test("a path that no address can be made of is the client's mistake", async () => {
  const { call } = serving(async () => json(200, {}))

  const { status } = await call({ path: "//" })

  assert.equal(status, 400)
  assert.deepEqual(takeOwnFailures(""), [])
})
