import assert from "node:assert/strict"
import { test } from "node:test"
import { protocolParameters, signatureOf } from "./signature.ts"

/** The example of https://docs.x.com/fundamentals/authentication/oauth-1-0a/creating-a-signature */
const example = {
  method: "POST",
  url: new URL("https://api.twitter.com/1.1/statuses/update.json?include_entities=true"),
  body: { status: "Hello Ladies + Gentlemen, a signed OAuth request!" },
}
const parameters = {
  oauth_consumer_key: "xvz1evFS4wEEPTGEFPHBog",
  oauth_nonce: "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg",
  oauth_signature_method: "HMAC-SHA1",
  oauth_timestamp: "1318622958",
  oauth_token: "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
  oauth_version: "1.0",
}
const secrets = {
  client: "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
  token: "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE",
}

test("the documented example is signed as there", () => {
  assert.equal(signatureOf(example, parameters, secrets), "hCtSmYh+iHYCEqBWrE7C7hYmtUk=")
})

test("realm and signature are not signed", () => {
  const more = { ...parameters, realm: "Photos", oauth_signature: "own" }

  assert.equal(signatureOf(example, more, secrets), signatureOf(example, parameters, secrets))
})

test("a signature is of this method, address, form, parameter and secret", () => {
  const signatures = [
    signatureOf(example, parameters, secrets),
    signatureOf({ ...example, method: "GET" }, parameters, secrets),
    signatureOf({ ...example, url: new URL("https://api.twitter.com/") }, parameters, secrets),
    signatureOf({ ...example, body: { status: "Another" } }, parameters, secrets),
    signatureOf(example, { ...parameters, oauth_nonce: "another" }, secrets),
    signatureOf(example, parameters, { ...secrets, client: "another" }),
    signatureOf(example, parameters, { ...secrets, token: "another" }),
  ]

  assert.equal(new Set(signatures).size, signatures.length)
})

test("the parameters of a header are decoded", () => {
  assert.deepEqual(protocolParameters('OAuth realm="Photos", oauth_callback="http%3A%2F%2Fa%2F"'), {
    realm: "Photos",
    oauth_callback: "http://a/",
  })
  assert.deepEqual(protocolParameters("Bearer token"), {})
  assert.deepEqual(protocolParameters(undefined), {})
})
