import assert from "node:assert/strict"
import { after, test } from "node:test"
import { at, clockHeader } from "./clock-header.ts"
import { Internet } from "../internet/internet.ts"
import { App } from "../testing/app.ts"

interface Told {
  now: number
  made: number
  called: number
  headers: string[]
  raw: string[]
}

const day = 24 * 60 * 60 * 1000
const internet = await Internet.start({ hosts: {} })
after(() => internet.stop())
const app = await App.start({ after }, internet)

async function ask(path: string, headers: Record<string, string> = {}): Promise<Told> {
  return (await (await fetch(`${app.url}${path}`, { headers })).json()) as Told
}

function isAbout(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) < 10_000
}

test("adds its units up to signed seconds", () => {
  assert.deepEqual(at({ days: 1, hours: 1, minutes: 1, seconds: 1 }), { [clockHeader]: "90061" })
  assert.deepEqual(at({ days: -30 }), { [clockHeader]: "-2592000" })
  assert.throws(() => at({ seconds: 0.5 }), /0\.5 is no whole number/)
})

for (const days of [30, -30]) {
  test(`shifts every way to ask the time by ${days} days`, async () => {
    const { now, made, called } = await ask("/time", at({ days }))

    for (const told of [now, made, called])
      assert.ok(isAbout(told, Date.now() + days * day), `${told}`)
  })
}

test("leaves a request without the header in its own time", async () => {
  assert.ok(isAbout((await ask("/time")).now, Date.now()))
})

test("leaves no trace of the header", async () => {
  const { headers, raw } = await ask("/time", { ...at({ days: 1 }), "x-own": "own" })

  assert.deepEqual(
    [...headers, ...raw].filter((name) => name.toLowerCase() === clockHeader),
    [],
  )
  assert.ok(headers.includes("x-own") && raw.includes("own"))
})

test("keeps two requests at a time apart, through what they await", async () => {
  const waiting = [ask("/wait", at({ days: 1 })), ask("/wait", at({ days: -1 })), ask("/wait")]
  await ask("/meet", at({ days: 100 }))

  const told = await Promise.all(waiting)

  const offsets = [1, -1, 0]
  for (const [index, offset] of offsets.entries()) {
    assert.ok(isAbout(told[index]?.now ?? 0, Date.now() + offset * day), `${offset} days`)
  }
})

for (const client of ["fetch", "http"]) {
  test(`goes along when the app asks itself by ${client}`, async () => {
    const { now } = await ask(`/through?client=${client}`, at({ days: 1 }))

    assert.ok(isAbout(now, Date.now() + day), `${now}`)
  })
}

test("refuses a header that is no number", async () => {
  const response = await fetch(`${app.url}/time`, { headers: { [clockHeader]: "tomorrow" } })

  assert.equal(response.status, 400)
  assert.match(await response.text(), /"tomorrow", not a whole number of seconds/)
})
