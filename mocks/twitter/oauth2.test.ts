import assert from "node:assert/strict"
import { test } from "node:test"
import { inProcess } from "../stand-in/in-process.ts"
import { challengeOf } from "../stand-in/pkce.ts"
import { Twitter } from "./twitter.ts"

const redirect_uri = "http://localhost:3000/api/auth/callback/twitter"
const code_verifier = "fake-verifier-of-at-least-forty-three-characters"

test("gives a token for a code with its verifier, and tells of the user with it", async () => {
  const { agree, exchange, me } = startOAuth2()

  const answer = await exchange(await agree())

  assert.equal(answer.status, 200)
  const { access_token: token, ...rest } = JSON.parse(answer.body)
  assert.deepEqual(rest, {
    token_type: "bearer",
    expires_in: 7200,
    scope: "users.read tweet.read",
  })
  assert.equal(JSON.parse((await me(token)).body).data.username, "hedy_fake")
  assert.equal((await me("another")).status, 401)
})

test("refuses the exchange of another verifier or address, and a code a second time", async () => {
  const { agree, exchange } = startOAuth2()

  const code = await agree()
  const answers = [
    await exchange(await agree(), { form: { code_verifier: "another" } }),
    await exchange(await agree(), { form: { redirect_uri: `${redirect_uri}/elsewhere` } }),
    await exchange(await agree(), { form: { grant_type: "refresh_token" } }),
    await exchange(code),
    await exchange(code),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [400, 400, 400, 200, 400],
  )
})

test("takes the client's secret by HTTP Basic alone, and a code in the form alone", async () => {
  const { twitter, agree, exchange } = startOAuth2()
  const { id: client_id, secret: client_secret } = twitter.client
  const code = await agree()

  const answers = [
    await exchange(code, { authorization: "", form: { client_id, client_secret } }),
    await exchange(code, { authorization: `Basic ${btoa("another:secret")}` }),
    await exchange(code, { query: `?${new URLSearchParams({ code })}` }),
    await exchange(code),
  ]

  assert.deepEqual(
    answers.map(({ status }) => status),
    [401, 401, 400, 200],
  )
})

test("gives no code without state, challenge and scope, or to another client or address", async () => {
  const { authorize } = startOAuth2()

  const changes: Record<string, string>[] = [
    { state: "" },
    { code_challenge: "" },
    { code_challenge_method: "plain" },
    { scope: "" },
    { client_id: "another" },
    { response_type: "token" },
    { redirect_uri: "http://localhost:3000/api/auth/callback/github" },
  ]
  for (const change of changes) {
    assert.equal((await authorize(change)).status, 400, JSON.stringify(change))
  }
  assert.equal((await authorize()).status, 302)
})

test("tells of nobody to a token without the scopes for it", async () => {
  const { agree, exchange, me } = startOAuth2()

  const { body } = await exchange(await agree({ scope: "users.read" }))

  assert.equal((await me(JSON.parse(body).access_token)).status, 403)
})

function startOAuth2() {
  const twitter = new Twitter()
  const at = (host: string) => inProcess(twitter.hosts[host]!)
  const basic = [twitter.client.id, twitter.client.secret].map(encodeURIComponent).join(":")
  const authorize = (change: Record<string, string> = {}) => {
    const asked = new URLSearchParams({
      client_id: twitter.client.id,
      response_type: "code",
      redirect_uri,
      state: "fake-state",
      scope: "users.read tweet.read",
      code_challenge: challengeOf(code_verifier),
      code_challenge_method: "S256",
      ...change,
    })
    return at("twitter.com")({ path: `/i/oauth2/authorize?${asked}` })
  }
  return {
    twitter,
    authorize,
    agree: async (change?: Record<string, string>) => {
      const { headers } = await authorize(change)
      return new URL(headers.location ?? "").searchParams.get("code")!
    },
    exchange: (
      code: string,
      {
        form = {},
        query = "",
        authorization = `Basic ${btoa(basic)}`,
      }: { form?: Record<string, string>; query?: string; authorization?: string } = {},
    ) =>
      at("api.twitter.com")({
        method: "POST",
        path: `/2/oauth2/token${query}`,
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          ...(authorization && { authorization }),
        },
        body: new URLSearchParams({
          grant_type: "authorization_code",
          code,
          redirect_uri,
          code_verifier,
          ...form,
        }).toString(),
      }),
    me: (token: string) =>
      at("api.twitter.com")({
        path: "/2/users/me",
        headers: { authorization: `Bearer ${token}` },
      }),
  }
}
