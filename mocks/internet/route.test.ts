import assert from "node:assert/strict"
import { test } from "node:test"
import { isLoopback } from "./loopback.ts"
import { parseRoute } from "./route.ts"

const ca = "-----BEGIN CERTIFICATE-----"

test("a route is a port and a certificate", () => {
  assert.deepEqual(parseRoute(JSON.stringify({ port: 1, ca })), { port: 1, ca })
})

for (const text of [
  undefined,
  "",
  "null",
  "{}",
  `{"port":"1","ca":"${ca}"}`,
  `{"port":1,"ca":"x"}`,
]) {
  test(`${text} is no route`, () => {
    assert.throws(() => parseRoute(text), /CONFORMANCE_INTERNET is .* as JSON: \{ port, ca \}/)
  })
}

test("loopback is this machine by any of its names", () => {
  const names = [
    "localhost",
    "app.localhost",
    "127.0.0.1",
    "127.1.2.3",
    "::1",
    "[::1]",
    "LOCALHOST",
  ]
  const others = ["github.com", "127.0.0.1.example", "localhost.example", "10.0.0.1", "0.0.0.0"]

  assert.deepEqual([...names, ...others].filter(isLoopback), names)
})
