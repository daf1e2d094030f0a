import assert from "node:assert/strict"
import { test } from "node:test"
import { withoutSecrets } from "./secrets.ts"

test("an address loses its credentials, and nothing else", () => {
  assert.equal(
    withoutSecrets("git+https://user:hunter2@example.com/next-auth.git#v4"),
    "git+https://example.com/next-auth.git#v4",
  )
  assert.equal(withoutSecrets("git+ssh://git@example.com/x.git"), "git+ssh://example.com/x.git")
  assert.equal(
    withoutSecrets("https://me@example.com:hunter2@example.com/a.tgz https://example.com/b@1.tgz"),
    "https://example.com/a.tgz https://example.com/b@1.tgz",
  )
  assert.equal(withoutSecrets("next-auth@4.24.15"), "next-auth@4.24.15")
})

test("a registry's token is not shown", () => {
  assert.equal(withoutSecrets("//registry/:_authToken=npm_secret x"), "//registry/:_authToken=… x")
})
