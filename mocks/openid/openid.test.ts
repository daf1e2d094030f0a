import assert from "node:assert/strict"
import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  verify,
} from "node:crypto"
import { test } from "node:test"
import { basic, callback, fields, locationOf, startOpenID } from "../testing/openid.ts"
import { serialise } from "./id-token.ts"

const verifier = "v".repeat(43)
const pkce = {
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
}

function claims(token: string | undefined): Record<string, unknown> {
  const [, payload = ""] = token?.split(".") ?? []
  return JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>
}

const signed = { client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" }

/** What a client says of itself in place of its secret, for a minute. RFC 7523, section 3. */
function assertion({ id, key, audience }: { id: string; key: KeyObject; audience: string }) {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: id, sub: id, aud: audience, jti: randomUUID(), iat: now, exp: now + 60 }
  return serialise({ header: { alg: "ES256" }, claims, key })
}

test("describes itself", async () => {
  const { send } = await startOpenID()

  const { status, body } = await send({ path: "/.well-known/openid-configuration" })

  assert.equal(status, 200)
  const { issuer, authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri } = fields({
    body,
  })
  assert.deepEqual(
    [issuer, authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri],
    ["", "/authorize", "/token", "/userinfo", "/jwks"].map((path) => `https://op.example${path}`),
  )
})

test("sends the user back with a code, the app's state and its own name", async () => {
  const { authorize } = await startOpenID()

  const { origin, pathname, searchParams } = locationOf(await authorize({ state: "own" }))

  assert.equal(origin + pathname, callback)
  assert.match(searchParams.get("code") ?? "", /^[\w-]{43}$/)
  assert.equal(searchParams.get("state"), "own")
  assert.equal(searchParams.get("iss"), "https://op.example")
})

test("issues an ID token for this client, with the nonce and the user's claims", async () => {
  const { openid, tokens } = await startOpenID()

  const { id_token: token } = await tokens({ nonce: "own" })

  const { iat, exp, at_hash: _, ...said } = claims(token)
  const { client, issuer, user } = openid
  assert.deepEqual(said, { ...user, nonce: "own", aud: client.id, iss: issuer })
  assert.equal(Number(exp) - Number(iat), 3600)
})

test("signs the ID token with a key that it publishes", async () => {
  const { send, tokens } = await startOpenID()

  const { id_token: token = "" } = await tokens()

  const { keys } = JSON.parse((await send({ path: "/jwks" })).body) as { keys: { alg: string }[] }
  const key = createPublicKey({ key: keys.find(({ alg }) => alg === "RS256") ?? {}, format: "jwk" })
  const [header, payload, signature = ""] = token.split(".")
  const content = Buffer.from(`${header}.${payload}`)
  assert.ok(verify("sha256", content, key, Buffer.from(signature, "base64url")))
})

test("tells of the user whose token it is, and of no one without one", async () => {
  const { openid, send, tokens } = await startOpenID()
  const { access_token: token } = await tokens()
  openid.user = openid.users.dorothy

  const known = await send({ path: "/userinfo", headers: { authorization: `Bearer ${token}` } })
  const unknown = await send({ path: "/userinfo", headers: { authorization: "Bearer forged" } })

  assert.deepEqual(fields(known), openid.users.katherine)
  assert.equal(unknown.status, 401)
  assert.match(unknown.headers["www-authenticate"] ?? "", /^Bearer .*error="invalid_token"/)
})

test("exchanges a code once", async () => {
  const { codeFor, exchange } = await startOpenID()
  const code = await codeFor()

  const [first, second] = [await exchange({ code }), await exchange({ code })]

  assert.deepEqual([first.status, second.status], [200, 400])
  assert.equal(first.headers["cache-control"], "no-store")
  assert.equal(fields(second)["error"], "invalid_grant")
})

test("exchanges a code for its verifier, and for no other", async () => {
  const { codeFor, exchange } = await startOpenID()
  const forms: Record<string, string>[] = [
    { code_verifier: verifier },
    { code_verifier: "w".repeat(43) },
    {},
  ]

  const statuses = []
  for (const form of forms) {
    statuses.push((await exchange({ code: await codeFor(pkce), ...form })).status)
  }

  assert.deepEqual(statuses, [200, 400, 400])
})

test("exchanges a code for the redirect URI that it was issued to", async () => {
  const { codeFor, exchange } = await startOpenID()

  const answer = await exchange({ code: await codeFor(), redirect_uri: `${callback}-other` })

  assert.equal(fields(answer)["error"], "invalid_grant")
})

test("refuses a parameter that comes twice", async () => {
  const { codeFor, exchange } = await startOpenID()

  const once = await exchange({ code: await codeFor() })
  const twice = await exchange({ code: await codeFor() }, undefined, { redirect_uri: callback })

  assert.equal(once.status, 200)
  assert.equal(fields(twice)["error"], "invalid_request")
})

test("refuses in the address what belongs into the body", async () => {
  const { openid, send, codeFor, exchange } = await startOpenID()
  const code = await codeFor()

  const answer = await send({
    method: "POST",
    path: `/token?${new URLSearchParams({ client_secret: openid.client.secret })}`,
    headers: basic(openid.client),
  })

  assert.deepEqual([answer.status, fields(answer)], [400, { error: "invalid_request" }])
  assert.equal((await exchange({ code })).status, 200)
})

test("refuses a client whose secret is wrong, or encoded twice", async () => {
  const { openid, codeFor, exchange } = await startOpenID()
  const { client } = openid

  for (const secret of ["wrong", encodeURIComponent(client.secret)]) {
    const answer = await exchange({ code: await codeFor() }, basic({ ...client, secret }))

    assert.equal(answer.status, 401)
    assert.match(answer.headers["www-authenticate"] ?? "", /^Basic .*error="invalid_client"/)
    assert.equal(fields(answer)["error"], "invalid_client")
  }
})

test("refuses a secret in the form, which its clients did not register, beside another and alone", async () => {
  const { openid, codeFor, exchange } = await startOpenID()
  const { id, secret } = openid.client
  const code = await codeFor()
  const inForm = { code, client_id: id, client_secret: secret }

  const [alone, beside] = [await exchange(inForm, {}), await exchange(inForm)]

  assert.deepEqual([alone.status, fields(alone)], [401, { error: "invalid_client" }])
  assert.deepEqual([beside.status, fields(beside)["error"]], [400, "invalid_request"])
  assert.equal((await exchange({ code })).status, 200)
})

test("signs with ES256 for the other client", async () => {
  const { openid, codeFor, exchange } = await startOpenID()
  const code = await codeFor({ client_id: openid.otherClient.id })

  const { id_token: token = "" } = fields(await exchange({ code }, basic(openid.otherClient)))

  assert.match(Buffer.from(token.split(".")[0] ?? "", "base64url").toString(), /"alg":"ES256"/)
})

test("takes a signed assertion in place of a secret, once, and none of another's key", async () => {
  const { openid, codeFor, exchange } = await startOpenID()
  const { id, key } = openid.signingClient
  const forged = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey
  const own = assertion({ id, key, audience: openid.issuer })
  const exchanged = async (client_assertion: string) =>
    exchange({ ...signed, client_assertion, code: await codeFor({ client_id: id }) }, {})

  const answers = [
    await exchanged(assertion({ id, key: forged, audience: openid.issuer })),
    await exchanged(assertion({ id, key, audience: "https://elsewhere.example" })),
    await exchanged(own),
    await exchanged(own),
    await exchange({ client_id: id, code: await codeFor({ client_id: id }) }, {}),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [401, 401, 200, 401, 401],
  )
})

test("sends no one to an address that is no app's callback", async () => {
  const { authorize } = await startOpenID()

  for (const redirect_uri of [
    "https://evil.example/api/auth/callback/openid",
    "http://localhost/",
  ]) {
    const { status, headers, body } = await authorize({ redirect_uri })
    assert.deepEqual([status, headers.location], [400, undefined])
    assert.match(body, /redirect_uri did not match/)
  }
})

test("signs in who is its user now, and forgets all of it at a reset", async () => {
  const { openid, send, tokens } = await startOpenID()
  openid.user = openid.users.dorothy
  const { id_token: of, access_token: token } = await tokens()

  openid.reset()

  const headers = { authorization: `Bearer ${token}` }
  assert.equal(claims(of)["sub"], openid.users.dorothy.sub)
  assert.equal(openid.user, openid.users.katherine)
  assert.equal((await send({ path: "/userinfo", headers })).status, 401)
})
