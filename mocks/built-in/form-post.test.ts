import assert from "node:assert/strict"
import { createHash, randomBytes } from "node:crypto"
import { test } from "node:test"
import { inProcess } from "../stand-in/in-process.ts"
import { BuiltInProviders } from "./built-in.ts"

const providers = await BuiltInProviders.start()
const apple = inProcess(providers.hosts["appleid.apple.com"]!)
const redirectUri = "https://app.example/api/auth/callback/apple"
const verifier = randomBytes(32).toString("base64url")

const asked = {
  client_id: "fake-client",
  response_type: "code",
  response_mode: "form_post",
  redirect_uri: redirectUri,
  code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  code_challenge_method: "S256",
}

/** The page that answers an authorization request, and the code in its form. */
async function authorize(request: Record<string, string>) {
  const path = `/authorize?${new URLSearchParams(request)}`
  const page = await apple({ path })
  return { ...page, code: /name="code" value="([^"]+)"/.exec(page.body)?.[1] ?? "" }
}

async function exchange(code: string, more: Record<string, string>) {
  const form = {
    grant_type: "authorization_code",
    client_id: "fake-client",
    client_secret: "fake-secret",
    redirect_uri: redirectUri,
    code,
    ...more,
  }
  const headers = { "content-type": "application/x-www-form-urlencoded" }
  const body = new URLSearchParams(form).toString()
  const { status } = await apple({ method: "POST", path: "/token", headers, body })
  return status
}

test("a code comes back in a form to the app, and is good for who knows its verifier", async () => {
  const { body, code } = await authorize({ ...asked, state: `"a b"` })

  assert.match(
    body,
    /<form method="post" action="https:\/\/app\.example\/api\/auth\/callback\/apple">/,
  )
  assert.match(body, /name="state" value="&#34;a b&#34;"/)
  assert.equal(await exchange(code, {}), 400)
  assert.equal(await exchange(code, { code_verifier: "another" }), 400)
  assert.equal(await exchange(code, { code_verifier: verifier }), 200)
})

test("a request that asks for something else, or from elsewhere, gets no form", async () => {
  for (const wrong of [
    { client_id: "another" },
    { response_type: "token" },
    { response_mode: "query" },
    { code_challenge_method: "plain" },
    { redirect_uri: "https://elsewhere.example/api/auth/callback/apple" },
  ]) {
    const { status, code } = await authorize({ ...asked, ...wrong })
    assert.deepEqual([status, code], [400, ""])
  }
})
