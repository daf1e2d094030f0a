import assert from "node:assert/strict"
import { after, beforeEach, test } from "node:test"
import { GitHub } from "../github/github.ts"
import { Internet } from "../internet/internet.ts"
import { App, type Client } from "../testing/app.ts"
import { app as registered } from "../testing/github.ts"

const github = await GitHub.start({ app: registered })
const internet = await Internet.start({ hosts: github.hosts })
after(() => internet.stop())
const app = await App.start({ after }, internet)

beforeEach(() => {
  github.reset()
  internet.takeRefused()
})

const tokenUrl = "https://github.com/login/oauth/access_token"
const userUrl = "https://api.github.com/user"
const init = { headers: { "user-agent": "test" } }

for (const client of ["fetch", "https", "named"] satisfies Client[]) {
  test(`${client}: a request arrives as it was sent`, async () => {
    const next = github.next("access_token")
    const headers = {
      "content-type": "application/x-www-form-urlencoded",
      accept: "application/json",
      "x-own": "own",
    }

    const outcome = await app.ask(client, `${tokenUrl}?q=1`, {
      method: "POST",
      headers,
      body: "code=1&client_id=2",
    })

    const { request, response } = await next
    assert.equal(request.method, "POST")
    assert.equal(request.url.href, `${tokenUrl}?q=1`)
    assert.deepEqual(request.body, { code: "1", client_id: "2" })
    assert.equal(request.headers["x-own"], "own")
    assert.equal(request.headers.host, "github.com")
    assert.deepEqual([outcome.status, outcome.body], [200, response.body])
    assert.equal(outcome.headers?.["content-type"], response.headers["content-type"])
  })

  test(`${client}: a status and a page arrive`, async () => {
    github.once("user", (answer) => {
      answer.status = 503
      answer.headers["content-type"] = "text/html"
      answer.body = "<h1>Unicorn!</h1>"
    })

    const { status, headers, body } = await app.ask(client, userUrl, init)

    assert.deepEqual(
      [status, headers?.["content-type"], body],
      [503, "text/html", "<h1>Unicorn!</h1>"],
    )
    assert.equal((await app.ask(client, userUrl, init)).status, 401)
  })

  test(`${client}: a cut connection is a network error`, async () => {
    github.once("user", (answer) => answer.cut())

    assert.deepEqual(await app.ask(client, userUrl, init), { error: "TypeError" })
    assert.equal((await app.ask(client, userUrl, init)).status, 401)
  })

  test(`${client}: a truncated body breaks off`, async () => {
    github.once("user", (answer) => answer.truncate(7))

    const { status, body, broken } = await app.ask(client, userUrl, init)
    const whole = await app.ask(client, userUrl, init)

    assert.deepEqual({ status, body, broken }, { status: 401, body: `{"messa`, broken: true })
    assert.equal(whole.broken, undefined)
  })

  test(`${client}: a held answer outlasts the app's patience, and comes when let go`, async () => {
    const impatient = { ...init, timeout: 50 }
    github.once("user", (answer) => answer.hold(new Promise(() => {})))
    const given = await app.ask(client, userUrl, impatient)
    assert.match(given.error ?? "", /^(TimeoutError|Error)$/)

    let release = () => {}
    github.once("user", (answer) =>
      answer.hold(new Promise<void>((resolve) => (release = resolve))),
    )
    const next = github.next("user")
    const asked = app.ask(client, userUrl, init)
    await next
    release()
    assert.equal((await asked).status, 401)
  })

  test(`${client}: an unknown host is a network error, recorded with its address`, async () => {
    const url = "https://unknown.example:8443/path?query=1"

    assert.deepEqual(await app.ask(client, url, init), { error: "TypeError" })

    assert.deepEqual(internet.takeRefused(), [{ method: "GET", url, via: "app" }])
  })

  test(`${client}: a request goes to its address, and by another host's name nowhere`, async () => {
    const named = (host: string) => ({ headers: { ...init.headers, host } })

    const own = await app.ask(client, userUrl, named("api.github.com:443"))
    const toNobody = await app.ask(client, "https://evil.example/?a=1", named("api.github.com"))
    const toServed = await app.ask(client, userUrl, named("github.com"))

    assert.equal(own.status, 401)
    assert.deepEqual([toNobody, toServed], [{ error: "TypeError" }, { error: "TypeError" }])
    const attempt = { method: "GET", via: "app" }
    assert.deepEqual(internet.takeRefused(), [
      { ...attempt, url: "https://evil.example/?a=1", name: "api.github.com" },
      { ...attempt, url: userUrl, name: "github.com" },
    ])
  })

  test(`${client}: a name for the app's user agent is the app's own`, async () => {
    const next = github.next("user")

    await app.ask(client, userUrl)

    const expected = client === "fetch" ? "node" : undefined
    assert.equal((await next).request.headers["user-agent"], expected)
  })
}

test("plain http leaves no more than https", async () => {
  const url = "http://github.com/path"

  assert.deepEqual(await app.ask("http", url), { error: "TypeError" })
  assert.deepEqual(await app.ask("fetch", url), { error: "TypeError" })

  const attempt = { method: "GET", url, via: "app" }
  assert.deepEqual(internet.takeRefused(), [attempt, attempt])
})

test("what next dev asks of itself comes to nothing, and is no attempt to leave the machine", async () => {
  const { error } = await app.ask("fetch", "https://registry.example/-/package/next/dist-tags")
  assert.ok(error)
  assert.deepEqual(internet.takeRefused(), [])
})
