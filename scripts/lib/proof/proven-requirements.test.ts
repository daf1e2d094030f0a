import assert from "node:assert/strict"
import { test } from "node:test"
import { provenRequirements } from "./proven-requirements.ts"

const checks = [
  { id: "endpoints/csrf.spec.ts › is made anew", requirements: ["csrf.token"] },
  { id: "endpoints/csrf.spec.ts › is kept", requirements: ["csrf.kept"] },
  { id: "regressions/3206.spec.ts › is an e-mail", requirements: ["email.address"] },
]

test("faults, witnesses and known failures each prove what they are about", () => {
  const proven = provenRequirements({
    faults: [{ detectedBy: ["session.signed-in"] }],
    regressions: [{ name: "3206" }, { name: "4017", check: "endpoints/csrf.spec.ts › is kept" }],
    knownFailures: [{ requirement: "middleware.one-line" }],
    checks,
  })

  assert.deepEqual(
    proven,
    new Set(["session.signed-in", "csrf.kept", "email.address", "middleware.one-line"]),
  )
})

test("a check that nothing made fail proves nothing", () => {
  assert.deepEqual(
    provenRequirements({ faults: [], regressions: [], knownFailures: [], checks }),
    new Set(),
  )
})
