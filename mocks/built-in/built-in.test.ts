import assert from "node:assert/strict"
import { createHmac } from "node:crypto"
import { test } from "node:test"
import { inProcess } from "../stand-in/in-process.ts"
import { BuiltInProviders } from "./built-in.ts"
import { photo } from "./photo.ts"

const providers = await BuiltInProviders.start()

const secret = { client_id: "fake-client", client_secret: "fake-secret" }
const exchange = {
  grant_type: "authorization_code",
  code: "any",
  redirect_uri: "http://localhost:3000/api/auth/callback/any",
}
const basic = `Basic ${Buffer.from("fake-client:fake-secret").toString("base64")}`

function send(
  address: string,
  request: {
    form?: Record<string, string>
    authorization?: string
    type?: string
    more?: Record<string, string>
  },
) {
  const { host, pathname, search } = new URL(address)
  const { form, authorization, type, more } = request
  const headers = {
    ...more,
    ...(authorization && { authorization }),
    ...(type && { "content-type": type }),
    ...(form && { "content-type": "application/x-www-form-urlencoded" }),
  }
  const listener = providers.hosts[host]
  assert.ok(listener, `nothing answers at ${host}`)
  return inProcess(listener)({
    path: pathname + search,
    headers,
    ...(form && { method: "POST", body: new URLSearchParams(form).toString() }),
  })
}

test("gives a token for a code and the client's secret in the form, and tells of the user with it", async () => {
  const form = { ...exchange, ...secret }

  const answer = await send("https://www.strava.com/api/v3/oauth/token", { form })

  const { access_token: token } = JSON.parse(answer.body)
  const athlete = "https://www.strava.com/api/v3/athlete"
  const profile = await send(athlete, { authorization: `Bearer ${token}` })
  assert.equal(JSON.parse(profile.body).firstname, "Ada")
  assert.equal((await send(athlete, { authorization: "Bearer another" })).status, 401)
})

test("takes the client's secret by HTTP Basic from some services alone", async () => {
  const request = { form: exchange, authorization: basic }

  const answers = [
    await send("https://gitlab.com/oauth/token", request),
    await send("https://www.strava.com/api/v3/oauth/token", request),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 401],
  )
})

test("refuses another secret, and an exchange that is no such", async () => {
  const requests = [
    { form: exchange },
    { form: { ...exchange, client_secret: "another" }, authorization: "Basic YW5vdGhlcg==" },
    { form: { ...exchange, code: "" } },
    { form: { ...exchange, grant_type: "client_credentials" } },
    { form: { ...exchange, redirect_uri: "http://localhost:3000/elsewhere" } },
  ]
  for (const [token, inForm, inHeader] of [
    ["https://kauth.kakao.com/oauth/token", secret, {}],
    ["https://okta.example/token", {}, { authorization: basic }],
  ] as const) {
    const answers = await Promise.all(
      requests.map(({ form, ...rest }) =>
        send(token, { form: { ...inForm, ...form }, ...inHeader, ...rest }),
      ),
    )

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 401, 400, 400, 400],
    )
  }
})

test("refuses a code and a secret in the address, which servers keep in their logs", async () => {
  const form = { ...exchange, ...secret }
  const token = "https://kauth.kakao.com/oauth/token"

  for (const told of ["code", "client_secret"] as const) {
    const query = new URLSearchParams({ [told]: form[told] })
    assert.equal((await send(`${token}?${query}`, { form })).status, 400, told)
  }
  assert.equal((await send(token, { form })).status, 200)
})

test("refuses a secret in two ways at once, and one in the form where the discovery names none", async () => {
  const form = { ...exchange, ...secret }

  const answers = [
    await send("https://gitlab.com/oauth/token", { form, authorization: basic }),
    await send("https://okta.example/token", { form }),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [401, 401],
  )
})

test("takes the secret as its discovery says", async () => {
  const issuer = "https://appleid.apple.com"
  const discovered = await send(`${issuer}/.well-known/openid-configuration`, {})

  const answers = [
    await send(`${issuer}/token`, { form: { ...exchange, ...secret } }),
    await send(`${issuer}/token`, { form: exchange, authorization: basic }),
  ]

  const { token_endpoint_auth_methods_supported: methods } = JSON.parse(discovered.body)
  assert.deepEqual(methods, ["client_secret_post"])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 401],
  )
})

test("shows a profile to a token where the service wants it: in the header, in the query or in the path", async () => {
  const authorization = "Bearer fake-access-token"
  const atMailru = "https://oauth.mail.ru/userinfo"
  const atFoursquare = "https://api.foursquare.com/v2/users/self?v=20200101"
  const atHubspot = "https://api.hubapi.com/oauth/v1/access-tokens"

  const answers = [
    await send(`${atMailru}?access_token=fake-access-token`, {}),
    await send(atMailru, { authorization }),
    await send(`${atFoursquare}&oauth_token=fake-access-token`, {}),
    await send(atFoursquare, { authorization }),
    await send(`${atHubspot}/fake-access-token`, {}),
    await send(`${atHubspot}/another`, { authorization }),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 401, 200, 401, 200, 404],
  )
})

test("shows a profile to who says all that the service must be told", async () => {
  const authorization = "Bearer fake-access-token"
  const asked = [
    "https://graph.facebook.com/me?fields=id,name,email,picture",
    "https://graph.facebook.com/me?fields=id,name",
    "https://graph.facebook.com/me",
    "https://api.vk.com/method/users.get?fields=photo_100&v=5.131",
    "https://api.vk.com/method/users.get?fields=photo_100",
  ]

  const answers = await Promise.all(asked.map((address) => send(address, { authorization })))

  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 400, 400, 200, 400],
  )
})

test("shows a profile of Trakt to who names the version and the app", async () => {
  const both = { "trakt-api-version": "2", "trakt-api-key": "fake-client" }
  const { "trakt-api-key": key, ...versionAlone } = both
  const asks = [both, versionAlone, { "trakt-api-key": key }]
  const address = "https://api.trakt.tv/users/me?extended=full"

  const answers = await Promise.all(
    asks.map((more) => send(address, { authorization: "Bearer fake-access-token", more })),
  )

  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 400, 400],
  )
})

test("takes the client's secret from Reddit's clients by HTTP Basic alone", async () => {
  const token = "https://www.reddit.com/api/v1/access_token"

  const inForm = await send(token, { form: { ...exchange, ...secret } })
  const byBasic = await send(token, { form: exchange, authorization: basic })

  assert.deepEqual([inForm.status, byBasic.status], [401, 200])
})

test("shows no photo without a token", async () => {
  const [address = ""] = photo.addresses
  const { status } = await send(address, {})

  assert.equal(status, 401)
})

test("refuses who asks with GET where the service takes POST", async () => {
  const account = "https://api.dropboxapi.com/2/users/get_current_account"
  const authorization = "Bearer fake-access-token"

  const answers = [
    await send(account, { form: {}, authorization }),
    await send(account, { authorization }),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 400],
  )
})

test("takes a request that names JSON and sends none", async () => {
  const { status } = await send("https://api.hubapi.com/oauth/v1/access-tokens/fake-access-token", {
    type: "application/json",
  })

  assert.equal(status, 200)
})

test("signs the ID token of LINE with the client's secret", async () => {
  const answer = await send("https://access.line.me/token", {
    form: exchange,
    authorization: basic,
  })

  const [header, claims, signature] = JSON.parse(answer.body).id_token.split(".")
  const expected = createHmac("sha256", "fake-secret").update(`${header}.${claims}`)
  assert.equal(JSON.parse(Buffer.from(header, "base64url").toString()).alg, "HS256")
  assert.equal(signature, expected.digest("base64url"))
})

test("signs the ID token of an OpenID provider with a key that it shows, for the issuer of its discovery", async () => {
  const issuer = "https://onelogin.example/oidc/2"
  const discovered = await send(`${issuer}/.well-known/openid-configuration`, {})
  const { token_endpoint: endpoint, jwks_uri: keys } = JSON.parse(discovered.body)

  const answer = await send(endpoint, { form: exchange, authorization: basic })

  const [header, payload] = JSON.parse(answer.body)
    .id_token.split(".")
    .map((part: string) => Buffer.from(part, "base64url").toString())
    .slice(0, 2)
  assert.deepEqual([JSON.parse(payload).iss, JSON.parse(payload).aud], [issuer, "fake-client"])
  const shown: { keys: { kid: string }[] } = JSON.parse((await send(keys, {})).body)
  assert.deepEqual(
    shown.keys.map(({ kid }) => kid),
    [JSON.parse(header).kid],
  )
})

test("breaks one answer, and says which was never asked for", async () => {
  providers.once("profile", (answer) => (answer.json = {}))
  const me = "https://kapi.kakao.com/v2/user/me"

  await send(me, { authorization: "Bearer fake-access-token" })

  assert.deepEqual(providers.reset(), [])
  providers.once("token", (answer) => answer.cut())
  assert.deepEqual(providers.reset(), ["token"])
})
