import assert from "node:assert/strict"
import { test } from "node:test"
import { allowedCallback, defaultCallback } from "./apps.ts"

const base = { clientId: "Iv1.fake", clientSecret: "fake" }

// The table of GitHub's documentation, "Redirect URLs" and "Loopback redirect urls".
const rows = [
  ["http://example.com/path", "http://example.com/path", "good"],
  ["http://example.com/path", "http://example.com/path/subdir/other", "good"],
  ["http://example.com/path", "http://oauth.example.com/path", "good"],
  ["http://example.com/path", "http://oauth.example.com/path/subdir/other", "good"],
  ["http://example.com/path", "http://example.com/bar", "bad"],
  ["http://example.com/path", "http://example.com/", "bad"],
  ["http://example.com/path", "http://example.com:8080/path", "bad"],
  ["http://example.com/path", "http://oauth.example.com:8080/path", "bad"],
  ["http://example.com/path", "http://example.org", "bad"],
  ["http://example.com/path", "http://example.com/pathology", "bad"],
  ["http://example.com/path", "http://example.com/path/../bar", "bad"],
  ["http://example.com/path", "http://notexample.com/path", "bad"],
  ["http://example.com/path", "http://example.com@evil.example/path", "bad"],
  ["http://example.com/path", "https://example.com/path", "bad"],
  ["http://example.com/path", "/path", "bad"],
  ["http://example.com/", "http://example.com/anything", "good"],
  ["http://127.0.0.1/path", "http://127.0.0.1:1234/path", "good"],
  ["http://[::1]/path", "http://[::1]:1234/path", "good"],
  ["http://127.0.0.1/path", "http://127.0.0.1:1234/bar", "bad"],
  ["http://127.0.0.1/path", "http://9.127.0.0.1/path", "bad"],
  ["http://localhost/path", "http://localhost:1234/path", "bad"],
  ["http://localhost:1234/path", "http://localhost:1234/path", "good"],
] as const

for (const [registered, requested, verdict] of rows) {
  test(`registered ${registered}: ${requested} is ${verdict}`, () => {
    const url = allowedCallback({ ...base, redirectUris: [registered] }, requested)

    assert.equal(url === undefined ? "bad" : "good", verdict)
  })
}

test("any registered callback will do, the first is the default", () => {
  const redirectUris = ["http://one.example/a", "http://two.example/b"]
  const app = { ...base, redirectUris }

  assert.equal(allowedCallback(app, undefined)?.href, redirectUris[0])
  assert.equal(allowedCallback(app, redirectUris[1])?.href, redirectUris[1])
})

test("an app without a callback is an error that names it", () => {
  assert.throws(() => defaultCallback({ ...base, redirectUris: [] }), /Iv1\.fake has no callback/)
})
