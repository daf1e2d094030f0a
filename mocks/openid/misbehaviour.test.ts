import assert from "node:assert/strict"
import crypto, { createPublicKey, type JsonWebKey, verify } from "node:crypto"
import { syncBuiltinESMExports } from "node:module"
import { test } from "node:test"
import { locationOf, startOpenID } from "../testing/openid.ts"

test("a redirect, a token answer and the discovery are broken once", async () => {
  const { openid, send, authorize, exchange } = await startOpenID()
  const discovery = () => send({ path: "/.well-known/openid-configuration" })
  openid.once("authorize", ({ redirect }) => redirect.searchParams.delete("code"))
  openid.once("token", (answer) => (answer.status = 503))
  openid.once("discovery", (answer) => (answer.json = { ...answer.json, issuer: "forged" }))

  assert.ok(!locationOf(await authorize()).searchParams.has("code"))
  assert.ok(locationOf(await authorize()).searchParams.has("code"))
  assert.deepEqual([(await exchange({})).status, (await exchange({})).status], [503, 400])
  assert.match((await discovery()).body, /"issuer":"forged"/)
  assert.match((await discovery()).body, /"issuer":"https:\/\/op\.example"/)
})

test("a changed ID token is signed anew, by the provider", async () => {
  const { openid, send, tokens } = await startOpenID()
  openid.onceIdToken((token) => (token.claims["aud"] = "someone-else"))

  const { id_token: token = "" } = await tokens()

  const { body } = await send({ path: "/jwks" })
  const [key = {}] = (JSON.parse(body) as { keys: JsonWebKey[] }).keys
  assert.ok(isSignedBy(token, createPublicKey({ key, format: "jwk" })))
  assert.match(payloadOf(token), /"aud":"someone-else"/)
})

test("an ID token may be signed by a stranger, or by no one", async () => {
  const { openid, tokens } = await startOpenID()
  const key = openid.strangersKey

  openid.onceIdToken((token) => (token.key = key))
  const { id_token: strangers = "" } = await tokens()
  openid.onceIdToken((token) => (token.header["alg"] = "none"))
  const { id_token: unsigned = "" } = await tokens()

  assert.ok(isSignedBy(strangers, createPublicKey(key)))
  assert.match(unsigned, /^[\w-]+\.[\w-]+\.$/)
})

test("no key is made while an app awaits its answer", async (t) => {
  const { openid, tokens } = await startOpenID()
  const makers = [
    t.mock.method(crypto, "generateKeyPair"),
    t.mock.method(crypto, "generateKeyPairSync"),
  ]
  syncBuiltinESMExports()
  t.after(() => {
    t.mock.restoreAll()
    syncBuiltinESMExports()
  })

  openid.onceIdToken((token) => (token.key = openid.strangersKey))
  await tokens()

  assert.deepEqual(
    makers.map(({ mock }) => mock.callCount()),
    [0, 0],
  )
})

test("an ID token that isn't there can't be changed, and reset says so", async () => {
  const { openid, exchange } = await startOpenID()
  openid.onceIdToken(() => {})

  const { status } = await exchange({ code: "forged" })

  const [unhappened = ""] = openid.reset()
  assert.equal(status, 400)
  assert.match(unhappened, /^token \(Error: There is no ID token in \{"error":"invalid_grant"/)
})

test("reset names what was arranged and never happened, and forgets what was asked", async () => {
  const { openid, tokens } = await startOpenID()
  openid.once("userinfo", (answer) => answer.cut())
  await tokens()
  assert.deepEqual(openid.asked, ["authorize", "token"])

  assert.deepEqual(openid.reset(), ["userinfo"])
  assert.deepEqual(openid.reset(), [])
  assert.deepEqual(openid.asked, [])
})

test("an exchange shows what came and what was answered", async () => {
  const { openid, codeFor, exchange } = await startOpenID()
  const next = openid.next("token")
  const code = await codeFor()

  const { body } = await exchange({ code })

  const { request, response } = await next
  assert.equal(request.url.href, "https://op.example/token")
  assert.equal(request.body["code"], code)
  assert.deepEqual([response.status, response.body], [200, body])
})

function isSignedBy(token: string, key: ReturnType<typeof createPublicKey>): boolean {
  const [header, payload, signature = ""] = token.split(".")
  const content = Buffer.from(`${header}.${payload}`)
  return verify("sha256", content, key, Buffer.from(signature, "base64url"))
}

function payloadOf(token: string): string {
  return Buffer.from(token.split(".")[1] ?? "", "base64url").toString()
}
