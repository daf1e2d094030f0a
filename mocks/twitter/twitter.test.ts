import assert from "node:assert/strict"
import { test } from "node:test"
import { callback, form, startTwitter } from "../testing/twitter.ts"

test("gives temporary credentials to a client that signs its request", async () => {
  const { begin } = startTwitter()

  const answer = await begin()

  assert.equal(answer.status, 200)
  const { oauth_token: token = "", oauth_token_secret: secret = "", ...rest } = form(answer)
  assert.match(token, /^[0-9a-f]{40}$/)
  assert.match(secret, /^[0-9a-f]{40}$/)
  assert.deepEqual(rest, { oauth_callback_confirmed: "true" })
})

test("refuses a client it doesn't know, and a secret that is not the client's or encoded twice", async () => {
  const { twitter, begin } = startTwitter()
  const parameters = { oauth_callback: callback, oauth_consumer_key: "unknown" }

  const answers = [
    await begin({ parameters }),
    await begin({ clientSecret: "wrong" }),
    await begin({ clientSecret: encodeURIComponent(twitter.client.secret) }),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [401, 401, 401],
  )
  assert.match(answers[0]!.body, /Could not authenticate you\./)
})

test("takes a nonce once", async () => {
  const { begin } = startTwitter()
  const parameters = { oauth_callback: callback, oauth_nonce: "once" }

  const answers = [await begin({ parameters }), await begin({ parameters })]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 401],
  )
})

test("takes a request of its version, and of its time within five minutes", async (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: 1_800_000_000_000 })
  const { begin } = startTwitter()
  const statusWith = async (parameters: Record<string, string>) =>
    (await begin({ parameters: { oauth_callback: callback, ...parameters } })).status

  for (const oauth_version of ["1.0", "1.0A"])
    assert.equal(await statusWith({ oauth_version }), 200)
  assert.equal(await statusWith({ oauth_version: "1.9" }), 401)
  for (const [oauth_timestamp, status] of [
    ["1799999700", 200],
    ["1800000300", 200],
    ["1799999699", 401],
    ["1800000301", 401],
    ["1800000000000", 401],
    ["soon", 401],
  ] as const) {
    assert.equal(await statusWith({ oauth_timestamp }), status, oauth_timestamp)
  }
})

test("sends no one on whose address has the client's secret", async () => {
  const { twitter, begin, authenticate } = startTwitter()
  const { oauth_token: token = "" } = form(await begin())

  const told = await authenticate(`${token}&${new URLSearchParams({ own: twitter.client.secret })}`)

  assert.deepEqual([told.status, told.headers.location], [403, undefined])
  assert.equal((await authenticate(token)).status, 302)
})

test("refuses a callback that is not the app's", async () => {
  const { begin } = startTwitter()

  const answer = await begin({ parameters: { oauth_callback: "https://evil.example/callback" } })

  assert.equal(answer.status, 403)
  assert.match(answer.body, /Callback URL not approved/)
})

test("sends a user who agrees back with a verifier, once", async () => {
  const { begin, authenticate } = startTwitter()
  const { oauth_token: token = "" } = form(await begin())

  const [first, second] = [await authenticate(token), await authenticate(token)]

  const { origin, pathname, searchParams } = new URL(first.headers.location ?? "")
  assert.equal(origin + pathname, callback)
  assert.equal(searchParams.get("oauth_token"), token)
  assert.match(searchParams.get("oauth_verifier") ?? "", /^[0-9a-f]{40}$/)
  assert.equal(second.status, 403)
})

test("shows a page to a user whose token is unknown", async () => {
  const { authenticate } = startTwitter()

  assert.equal((await authenticate("unknown")).status, 403)
})

test("gives token credentials for token, secret and verifier of the user, once", async () => {
  const { twitter, begin, authenticate, exchange } = startTwitter()
  const { oauth_token = "", oauth_token_secret: secret = "" } = form(await begin())
  const back = new URL((await authenticate(oauth_token)).headers.location ?? "")
  const good = { oauth_token, oauth_verifier: back.searchParams.get("oauth_verifier") ?? "" }

  const answers = [
    await exchange({ oauth_token, oauth_verifier: "wrong" }, secret),
    await exchange({ oauth_token }, secret),
    await exchange(good, "wrong"),
    await exchange({ ...good, oauth_token: "unknown" }, secret),
    await exchange(good, secret),
    await exchange(good, secret),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [401, 401, 401, 401, 200, 401],
  )
  const { token } = twitter.tokenOf(twitter.user)
  const issued = form(answers[4]!)
  assert.deepEqual([issued["oauth_token"], issued["user_id"]], [token, twitter.user.id_str])
})

test("exchanges nothing before the user agreed", async () => {
  const { begin, exchange } = startTwitter()
  const { oauth_token = "", oauth_token_secret: secret = "" } = form(await begin())

  assert.equal((await exchange({ oauth_token }, secret)).status, 401)
})

test("tells of the user whose credentials sign, the address where it is asked for", async () => {
  const { twitter, begin, authenticate, exchange, signed } = startTwitter()
  const { oauth_token = "", oauth_token_secret: secret = "" } = form(await begin())
  const back = new URL((await authenticate(oauth_token)).headers.location ?? "")
  await exchange({ oauth_token, oauth_verifier: back.searchParams.get("oauth_verifier")! }, secret)
  const { token, secret: tokenSecret } = twitter.tokenOf(twitter.user)
  const ask = (query: string, more: { tokenSecret: string }) =>
    signed({
      method: "GET",
      path: `/1.1/account/verify_credentials.json${query}`,
      parameters: { oauth_token: token },
      ...more,
    })

  const whole = await ask("?include_email=true", { tokenSecret })
  const bare = await ask("", { tokenSecret })
  const forged = await ask("", { tokenSecret: "wrong" })

  const { email: _, ...rest } = twitter.user
  assert.deepEqual(JSON.parse(whole.body), twitter.user)
  assert.deepEqual(JSON.parse(bare.body), rest)
  assert.equal(forged.status, 401)
})
