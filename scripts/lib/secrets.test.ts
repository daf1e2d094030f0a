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

for (const shown of ["//registry/:_auth=…", "//registry/:_password=…"]) {
  test(`a registry's ${shown} is not shown`, () => {
    assert.equal(withoutSecrets(`${shown.replace("…", "c2VjcmV0")} x`), `${shown} x`)
  })
}

test("a secret in the query of an address is not shown, what else stands there is", () => {
  assert.equal(
    withoutSecrets('"https://example.com/x.tgz?ref=v4&private_token=glpat-1#a" next'),
    '"https://example.com/x.tgz?ref=v4&private_token=…#a" next',
  )
  assert.equal(
    withoutSecrets("https://example.com/x.tgz?X-Amz-Signature=0af1&X-Amz-Date=2026"),
    "https://example.com/x.tgz?X-Amz-Signature=…&X-Amz-Date=2026",
  )
})
