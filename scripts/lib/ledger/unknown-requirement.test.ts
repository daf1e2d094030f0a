import assert from "node:assert/strict"
import { test } from "node:test"
import { unknownRequirement } from "./unknown-requirement.ts"

const ids = ["session.signed-out", "session.signed-in", "csrf.token"]

test("a misspelt id is told beside those of its area", () => {
  assert.equal(
    unknownRequirement("session.signed-of", ids),
    'The ledger has no requirement "session.signed-of". It has: session.signed-out, session.signed-in.',
  )
})

test("an id of no area is told beside all", () => {
  assert.match(unknownRequirement("sessions.signed-out", ids), /It has: session.*, csrf\.token\.$/)
})
