import assert from "node:assert/strict"
import { test } from "node:test"
import { covers } from "../../specs/fixtures/covers.ts"

test("a check covers promises, or characterisations", () => {
  const { tag } = covers("callback.signs-in", "callback.post")

  assert.deepEqual(tag, ["@callback.signs-in", "@callback.post"])
  assert.deepEqual(covers("callback.denied-code").tag, ["@callback.denied-code"])
})

test("a check that mixes the two is refused, naming both", () => {
  assert.throws(() => covers("callback.denied", "callback.denied-code"), {
    message:
      "One check covers callback.denied, which is promised, and callback.denied-code, which nobody promises: make it two.",
  })
})
