import assert from "node:assert/strict"
import { test } from "node:test"
import { setImmediate } from "node:timers/promises"
import { app, callback, pkce, startGitHub } from "../testing/github.ts"

const challenged = { code_challenge: pkce.challenge, code_challenge_method: "S256" }
const errorOf = ({ body }: { body: string }): unknown =>
  (JSON.parse(body) as { error?: string }).error

test("a code becomes an opaque token, as JSON where the app accepts it", async () => {
  const { github, codeFor, exchange } = await startGitHub()

  const answer = await exchange({ code: await codeFor({ scope: "read:user user:email" }) })

  assert.equal(answer.status, 200)
  assert.match(answer.headers["content-type"] ?? "", /^application\/json/)
  const { access_token: token, ...rest } = JSON.parse(answer.body) as Record<string, string>
  assert.match(token ?? "", /^gho_[A-Za-z0-9]{36}$/)
  assert.deepEqual(rest, { token_type: "bearer", scope: "read:user,user:email" })
  assert.equal(github.tokenOf(github.users.ada), token)
})

test("a form is the answer for who accepts anything", async () => {
  const { codeFor, exchange } = await startGitHub()

  const answer = await exchange({ code: await codeFor() }, { accept: "*/*" })

  assert.match(answer.headers["content-type"] ?? "", /^application\/x-www-form-urlencoded/)
  const fields = Object.fromEntries(new URLSearchParams(answer.body))
  assert.deepEqual(Object.keys(fields), ["access_token", "token_type", "scope"])
})

test("XML is the answer for who accepts it", async () => {
  const { codeFor, exchange } = await startGitHub()

  const { body } = await exchange({ code: await codeFor() }, { accept: "application/xml" })

  assert.match(body, /^<OAuth><access_token>gho_\w{36}<\/access_token><token_type>bearer</)
})

test("credentials may come by HTTP Basic, form-encoded, and then in no other way", async () => {
  const secret = "fake+secret %:"
  const { codeFor, exchange } = await startGitHub({ app: { ...app, clientSecret: secret } })
  const withSecret = async (text: string, form: Record<string, string> = {}) => {
    const pair = [app.clientId, text].map(encodeURIComponent).join(":")
    const authorization = `Basic ${Buffer.from(pair).toString("base64")}`
    return errorOf(await exchange({ code: await codeFor(), ...form }, { authorization }))
  }

  assert.equal(await withSecret(secret), undefined)
  assert.equal(await withSecret("other"), "incorrect_client_credentials")
  const inForm = { client_id: app.clientId, client_secret: secret }
  assert.equal(await withSecret(secret, inForm), "incorrect_client_credentials")
})

test("wrong credentials are an error in a 200, and don't spend the code", async () => {
  const { codeFor, exchange } = await startGitHub()
  const code = await codeFor()

  const wrong = await exchange({ code, client_secret: "wrong" })

  assert.equal(wrong.status, 200)
  const { error_uri: manual, ...rest } = JSON.parse(wrong.body) as Record<string, string>
  assert.match(manual ?? "", /^https:\/\/docs\.github\.com\/.*#incorrect-client-credentials$/)
  assert.deepEqual(rest, {
    error: "incorrect_client_credentials",
    error_description: "The client_id and/or client_secret passed are incorrect.",
  })
  assert.equal(errorOf(await exchange({ code, client_id: "x" })), "incorrect_client_credentials")
  assert.equal(errorOf(await exchange({ code })), undefined)
})

test("a code works once, even for two exchanges at a time", async () => {
  const { codeFor, exchange } = await startGitHub()
  const code = await codeFor()

  const both = await Promise.all([exchange({ code }), exchange({ code })])

  assert.deepEqual(new Set(both.map(errorOf)), new Set(["bad_verification_code", undefined]))
  assert.equal(errorOf(await exchange({ code })), "bad_verification_code")
})

test("whenever a reset comes, an exchange on its way is answered", async () => {
  const { github, codeFor, exchange } = await startGitHub()
  const ends = new Set<unknown>()
  for (let turns = 0; turns < 30; turns++) {
    const answering = exchange({ code: await codeFor() })
    for (let turn = 0; turn < turns; turn++) await setImmediate()

    github.reset()

    const answer = await answering
    assert.equal(answer.status, 200, answer.body)
    ends.add(errorOf(answer))
  }
  assert.deepEqual(ends, new Set(["bad_verification_code", undefined]))
})

test("a code that was never issued is bad", async () => {
  const { exchange } = await startGitHub()

  assert.equal(errorOf(await exchange({ code: "0".repeat(20) })), "bad_verification_code")
  assert.equal(errorOf(await exchange({})), "bad_verification_code")
})

test("a code works for ten minutes", async (t) => {
  const { codeFor, exchange } = await startGitHub()
  t.mock.timers.enable({ apis: ["Date"] })
  const [young, old] = [await codeFor(), await codeFor()]

  t.mock.timers.tick(10 * 60 * 1000)
  assert.equal(errorOf(await exchange({ code: young })), undefined)
  t.mock.timers.tick(1)
  assert.equal(errorOf(await exchange({ code: old })), "bad_verification_code")
})

test("a code belongs to its app", async () => {
  const { github, codeFor, exchange } = await startGitHub()
  github.register({ ...app, clientId: "Iv1.other" })
  const code = await codeFor()

  assert.equal(errorOf(await exchange({ code, client_id: "Iv1.other" })), "bad_verification_code")
  assert.equal(errorOf(await exchange({ code })), undefined)
})

test("a redirect_uri, where given, is that of the authorisation", async () => {
  const { codeFor, exchange } = await startGitHub()
  const code = await codeFor()

  const other = await exchange({ code, redirect_uri: `${callback}/other` })
  assert.equal(errorOf(other), "redirect_uri_mismatch")
  assert.equal(errorOf(await exchange({ code, redirect_uri: callback })), undefined)
})

test("a challenge wants its verifier", async () => {
  const { codeFor, exchange } = await startGitHub()
  const withVerifier = async (verifier: Record<string, string>) =>
    errorOf(await exchange({ code: await codeFor(challenged), ...verifier }))

  assert.equal(await withVerifier({ code_verifier: pkce.verifier }), undefined)
  assert.equal(await withVerifier({ code_verifier: "w".repeat(43) }), "bad_verification_code")
  assert.equal(await withVerifier({}), "bad_verification_code")
})

test("a verifier without a challenge is no proof of anything", async () => {
  const { codeFor, exchange } = await startGitHub()
  const code = await codeFor()

  const answer = await exchange({ code, code_verifier: pkce.verifier })

  assert.equal(errorOf(answer), "bad_verification_code")
})

test("a user whose primary address is not verified gets no token", async () => {
  const { codeFor, exchange } = await startGitHub()

  const answer = await exchange({ code: await codeFor({ login: "barbara-fake" }) })

  assert.equal(errorOf(answer), "unverified_user_email")
})

test("what belongs into the body is refused in the address", async () => {
  const { site, codeFor, exchange } = await startGitHub()
  const code = await codeFor()
  const body = new URLSearchParams({
    client_id: app.clientId,
    client_secret: app.clientSecret,
    code,
  }).toString()
  const headers = { "content-type": "application/x-www-form-urlencoded" }
  const ask = (query: string) =>
    site({ method: "POST", path: `/login/oauth/access_token?${query}`, headers, body })

  for (const name of ["client_secret", "code", "code_verifier", "redirect_uri"]) {
    const { status, body } = await ask(`${name}=1`)
    assert.deepEqual([status, JSON.parse(body)], [400, { error: "invalid_request" }])
  }
  assert.equal((await ask("own=1")).status, 200)
  assert.equal(errorOf(await exchange({ code })), "bad_verification_code")
})

test("only POST exchanges", async () => {
  const { site } = await startGitHub()

  assert.equal((await site({ path: "/login/oauth/access_token" })).status, 404)
})
