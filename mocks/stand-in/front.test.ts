import assert from "node:assert/strict"
import { test } from "node:test"
import { inProcess } from "./in-process.ts"
import { json } from "./exchange.ts"
import { Front } from "./front.ts"

type Changes = {
  authorize: () => void
  user: (answer: { status: number }) => void
}

/** A host with one endpoint, which answers after what it is given to await. */
function serving(until: () => Promise<unknown> = async () => {}) {
  const front = new Front<Changes>()
  const handle = async () => {
    await until()
    return json(200, {})
  }
  const listener = front.serve("api.example", { "GET /user": ["user", handle] }, () =>
    json(404, {}),
  )
  return { front, listener, ask: () => inProcess(listener)({ path: "/user" }) }
}

test("a request that a reset finds being answered takes nothing of what is arranged afterwards", async () => {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  let reach = () => {}
  const reached = new Promise<void>((resolve) => (reach = resolve))
  const { front, ask } = serving(() => {
    reach()
    return released
  })
  const old = ask()
  await reached
  front.reset()
  front.once("user", (answer) => (answer.status = 503))
  const next = front.next("user")

  release()
  const [outlived, own] = [await old, await ask()]

  assert.deepEqual([outlived.status, own.status], [200, 503])
  assert.equal((await next).response.status, 503)
  assert.deepEqual([front.asked, front.reset()], [["user"], []])
})

test("a request that a reset finds arriving is not among what is asked afterwards", async () => {
  const { front, listener } = serving()
  const ask = inProcess((message, response) => {
    listener(message, response)
    front.reset()
  })

  const { status } = await ask({ path: "/user" })

  assert.equal(status, 200)
  assert.deepEqual(front.asked, [])
})

test("what is at no route is answered otherwise, and strays", async () => {
  const { listener } = serving()
  const strayed: unknown[] = []
  const ask = inProcess((message, response) =>
    listener(message, response, { via: "app", stray: () => strayed.push(message.url) }),
  )

  const calls = [{ path: "/user" }, { path: "/zen?a=1" }, { path: "/user", method: "POST" }]
  const statuses = []
  for (const call of calls) statuses.push((await ask(call)).status)

  assert.deepEqual(statuses, [200, 404, 404])
  assert.deepEqual(strayed, ["/zen?a=1", "/user"])
})
