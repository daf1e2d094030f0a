import assert from "node:assert/strict"
import { test } from "node:test"
import { isCallbackOfAnApp } from "./callback.ts"

test("an app of ours is on localhost, at any port, or behind the proxy", () => {
  assert.ok(isCallbackOfAnApp("http://localhost:3000/api/auth/callback/github"))
  assert.ok(isCallbackOfAnApp("http://localhost:40123/api/auth/callback/github"))
  assert.ok(isCallbackOfAnApp("https://app.example/api/auth/callback/github"))
  for (const address of [
    "https://localhost:3000/api/auth/callback/github",
    "http://app.example/api/auth/callback/github",
    "http://localhost:3000/elsewhere",
    "http://localhost:3000/api/auth/callback/",
    "http://localhost:3000/api/auth/callback/github/more",
    "words",
  ]) {
    assert.equal(isCallbackOfAnApp(address), false, address)
  }
})

test("of a provider that is named, only its own counts", () => {
  const address = "http://localhost:3000/api/auth/callback/twitter"
  assert.ok(isCallbackOfAnApp(address, "twitter"))
  assert.equal(isCallbackOfAnApp(address, "github"), false)
})
