import assert from "node:assert/strict"
import { test } from "node:test"
import { authenticityToken, locationOf, startGitHub } from "../testing/github.ts"

const signIn = { scope: "read:user user:email", state: "xyz" }

test("a user who has not authorised the app is asked, and may", async () => {
  const { github, authorize, send } = await startGitHub()
  github.user = github.users.margaret

  const page = await authorize(signIn)

  assert.equal(page.status, 200)
  assert.match(page.body, /<html lang="en">[^]*<h1>Authorize octo-org\/fixture-app<\/h1>/)
  assert.match(page.body, /<code>read:user<\/code>[^]*<code>user:email<\/code>/)
  const form = { authenticity_token: authenticityToken(page), authorize: "1" }
  const location = locationOf(await send(form))
  assert.match(location.searchParams.get("code") ?? "", /^\w{20}$/)
  assert.equal(location.searchParams.get("state"), "xyz")
  assert.equal((await authorize(signIn)).status, 302, "and is not asked again")
})

test("a user who refuses sends the app an error", async () => {
  const { authorize, send } = await startGitHub()
  const page = await authorize({ ...signIn, login: "margaret-fake" })

  const form = { authenticity_token: authenticityToken(page), authorize: "0" }
  const { searchParams } = locationOf(await send(form))

  assert.equal(searchParams.get("error"), "access_denied")
  assert.equal(
    searchParams.get("error_description"),
    "The user has denied your application access.",
  )
  assert.equal(searchParams.get("state"), "xyz")
  assert.equal(searchParams.get("iss"), "https://github.com/login/oauth")
  assert.equal((await authorize({ ...signIn, login: "margaret-fake" })).status, 200, "asked again")
})

test("a form works once, and only with the token of its page", async () => {
  const { authorize, send } = await startGitHub()
  const page = await authorize({ ...signIn, login: "margaret-fake" })
  const form = { authenticity_token: authenticityToken(page), authorize: "1" }

  assert.equal((await send({ authorize: "1" })).status, 422)
  assert.equal((await send(form)).status, 302)
  assert.equal((await send(form)).status, 422)
})

test("a scope beyond what was granted is asked for", async () => {
  const { authorize } = await startGitHub()

  assert.equal((await authorize({ scope: "read:user" })).status, 302)
  assert.equal((await authorize({ scope: "read:user repo" })).status, 200)
})

test("what a test granted is forgotten at reset", async () => {
  const { github, authorize, send } = await startGitHub()
  const asMargaret = { ...signIn, login: "margaret-fake" }
  await send({ authenticity_token: authenticityToken(await authorize(asMargaret)), authorize: "1" })
  assert.equal((await authorize(asMargaret)).status, 302)
  github.user = github.users.grace

  github.reset()

  assert.equal((await authorize(asMargaret)).status, 200)
  assert.equal(github.user, github.users.ada)
})

test("the account picker comes when it is asked for, and leads on", async () => {
  const { authorize, send } = await startGitHub()

  const page = await authorize({ ...signIn, prompt: "select_account" })

  assert.match(page.body, /<h1>Select user to authorize<\/h1>/)
  const form = { authenticity_token: authenticityToken(page), continue: "1" }
  assert.ok(locationOf(await send(form)).searchParams.has("code"))
})

test("what an app says about itself is shown as text", async () => {
  const name = `<script>alert("1")</script>`
  const app = { clientId: "Iv1.x", clientSecret: "fake", redirectUris: ["http://x.example/"], name }
  const { authorize } = await startGitHub({ app })
  const query = { client_id: "Iv1.x", redirect_uri: "http://x.example/", login: "margaret-fake" }

  assert.doesNotMatch((await authorize(query)).body, /<script/)
})
