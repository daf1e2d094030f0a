import assert from "node:assert/strict"
import { test } from "node:test"
import { callback, locationOf, pkce, startGitHub } from "../testing/github.ts"

const signIn = { scope: "read:user user:email", state: "xyz" }

test("who has authorised the app goes straight back with code, state and issuer", async () => {
  const { authorize } = await startGitHub()

  const answer = await authorize(signIn)

  assert.equal(answer.status, 302)
  const { code, ...rest } = Object.fromEntries(locationOf(answer).searchParams)
  assert.match(code ?? "", /^[0-9a-f]{20}$/)
  assert.deepEqual(rest, { state: "xyz", iss: "https://github.com/login/oauth" })
  assert.equal(locationOf(answer).href.split("?")[0], callback)
})

test("before April 2026 there was no issuer", async () => {
  const { authorize } = await startGitHub({ manners: "2026-03" })

  const { searchParams } = locationOf(await authorize(signIn))

  assert.deepEqual([...searchParams.keys()], ["code", "state"])
})

test("an unknown client is a page that doesn't exist", async () => {
  const { authorize } = await startGitHub()

  const answer = await authorize({ client_id: "Iv1.other" })

  assert.equal(answer.status, 404)
  assert.match(answer.headers["content-type"] ?? "", /^text\/html/)
})

test("a redirect_uri that is not registered goes to the one that is, without a code", async () => {
  const { authorize } = await startGitHub()

  const location = locationOf(await authorize({ ...signIn, redirect_uri: "http://evil.example/" }))

  assert.equal(location.href.split("?")[0], callback)
  const { error_uri: manual, ...rest } = Object.fromEntries(location.searchParams)
  assert.match(manual ?? "", /^https:\/\/docs\.github\.com\/.*#redirect-uri-mismatch$/)
  assert.deepEqual(rest, {
    error: "redirect_uri_mismatch",
    error_description:
      "The redirect_uri MUST match the registered callback URL for this application.",
    state: "xyz",
    iss: "https://github.com/login/oauth",
  })
})

test("an app registered later is known, with its own callback", async () => {
  const { github, authorize } = await startGitHub()
  const late = {
    clientId: "Iv1.late",
    clientSecret: "fake",
    redirectUris: ["http://late.example/"],
  }

  github.register(late)

  const answer = await authorize({ client_id: "Iv1.late", redirect_uri: "http://late.example/in" })
  assert.match(answer.headers.location ?? "", /^http:\/\/late\.example\/in\?code=/)
})

test("PKCE is S256 with 43 characters, or an error", async () => {
  const { authorize } = await startGitHub()
  const error = async (query: Record<string, string>) =>
    locationOf(await authorize(query)).searchParams.get("error")
  const { challenge: code_challenge } = pkce

  assert.equal(await error({ code_challenge, code_challenge_method: "S256" }), null)
  assert.equal(await error({ code_challenge, code_challenge_method: "plain" }), "invalid_request")
  assert.equal(await error({ code_challenge }), "invalid_request")
  assert.equal(
    await error({ code_challenge: "short", code_challenge_method: "S256" }),
    "invalid_request",
  )
})
