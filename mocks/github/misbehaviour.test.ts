import assert from "node:assert/strict"
import { test } from "node:test"
import { locationOf, startGitHub } from "../testing/github.ts"
import type { Answer } from "../stand-in/answer.ts"

test("a redirect is broken once", async () => {
  const { github, authorize } = await startGitHub()
  const state = async () => locationOf(await authorize({ state: "own" })).searchParams.get("state")

  github.once("authorize", ({ redirect }) => redirect.searchParams.set("state", "forged"))

  assert.deepEqual([await state(), await state()], ["forged", "own"])
})

test("a redirect is broken when it comes, not when a page comes before it", async () => {
  const { github, authorize } = await startGitHub()
  github.once("authorize", ({ redirect }) => redirect.searchParams.delete("code"))

  assert.equal((await authorize({ login: "margaret-fake" })).status, 200)
  assert.ok(!locationOf(await authorize()).searchParams.has("code"))
})

test("an answer is broken once: status, headers, body", async () => {
  const { github, exchange } = await startGitHub()
  github.once("access_token", (answer) => {
    answer.status = 500
    answer.headers["content-type"] = "text/html"
    answer.body = "<h1>Unicorn!</h1>"
  })

  const [broken, well] = [await exchange({}), await exchange({})]

  assert.deepEqual(
    [broken.status, broken.headers["content-type"], broken.body],
    [500, "text/html", "<h1>Unicorn!</h1>"],
  )
  assert.equal(well.status, 200)
})

test("a JSON answer may be changed as the value it is", async () => {
  const { github, codeFor, exchange } = await startGitHub()
  github.once("access_token", (answer) => (answer.json = { ...answer.json, scope: "changed" }))

  const { body } = await exchange({ code: await codeFor() })

  const { token_type: type, scope } = JSON.parse(body) as Record<string, string>
  assert.deepEqual({ type, scope }, { type: "bearer", scope: "changed" })
})

test("changes wait in line, and each endpoint has its own", async () => {
  const { github, exchange, api } = await startGitHub()
  github.once("access_token", (answer) => (answer.status = 501))
  github.once("access_token", (answer) => (answer.status = 502))

  assert.equal((await api({ path: "/user" })).status, 403)
  assert.deepEqual([(await exchange({})).status, (await exchange({})).status], [501, 502])
})

test("reset drops and names what was arranged and never happened", async () => {
  const { github, exchange } = await startGitHub()
  github.once("access_token", (answer) => (answer.status = 500))
  github.once("user", (answer) => answer.cut())
  await exchange({})

  assert.deepEqual(github.reset(), ["user"])
  assert.deepEqual(github.reset(), [])
})

test("a held answer comes when it is let go", async () => {
  const { github, exchange } = await startGitHub()
  const order: string[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  github.once("access_token", (answer) => answer.hold(released))
  const seen = github.next("access_token")

  const answered = exchange({}).then(() => order.push("answered"))
  await seen
  await exchange({})
  order.push("released")
  release()
  await answered

  assert.deepEqual(order, ["released", "answered"])
})

test("a truncation that isn't one leaves the answer whole, and reset says why", async () => {
  const { github, exchange } = await startGitHub()
  github.once("access_token", (answer) => answer.truncate(100_000))

  const { status, body } = await exchange({})

  const [unhappened = ""] = github.reset()
  assert.equal(status, 200)
  assert.match(
    unhappened,
    /^access_token \(RangeError: A body of \d+ bytes can't be truncated to 1/,
  )
  assert.ok(unhappened.includes(`A body of ${body.length} bytes`))
})

test("an exchange shows what came and what was answered", async () => {
  const { github, codeFor, exchange } = await startGitHub()
  const next = github.next("access_token")
  const code = await codeFor()

  const answer = await exchange({ code })

  const { request, response } = await next
  assert.equal(request.method, "POST")
  assert.equal(request.url.href, "https://github.com/login/oauth/access_token")
  assert.equal(request.headers.accept, "application/json")
  assert.equal(request.body["code"], code)
  assert.deepEqual([response.status, response.body], [200, answer.body])
})

test("an exchange shows a misbehaviour as it left", async () => {
  const { github, codeFor, exchange } = await startGitHub()
  github.once("access_token", (answer) => answer.truncate(5))
  const next = github.next("access_token")

  void exchange({ code: await codeFor() })

  assert.equal((await next).response.body, `{"acc`)
})

test("what breaks one endpoint doesn't fit another", () => {
  const check = (github: Awaited<ReturnType<typeof startGitHub>>["github"]) => {
    // @ts-expect-error A token answer has no redirect.
    github.once("access_token", ({ redirect }) => redirect)
    // @ts-expect-error A redirect can't be cut.
    github.once("authorize", (answer) => answer.cut())
    // @ts-expect-error There is no such endpoint.
    github.once("token", (answer: Answer<never>) => answer.cut())
    // @ts-expect-error A change of a copy would be lost.
    github.once("user", (answer) => (answer.json.email = null))
  }

  assert.equal(typeof check, "function")
})
