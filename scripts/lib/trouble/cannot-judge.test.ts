import assert from "node:assert/strict"
import { test } from "node:test"
import { CannotJudge, NoSuchCombination } from "./cannot-judge.ts"

test("no error tells a credential, whatever names the address that carries it", () => {
  const address = "git+https://me:hunter2@example.com/next-auth.git"
  const errors = [
    new CannotJudge(`before (${address}) could not be judged`),
    new NoSuchCombination(`${address} has no App Router.`),
    CannotJudge.for({ cause: `${address} broke.`, remedy: "Mend it.", evidence: address }),
    CannotJudge.because(new Error(address)),
  ]
  for (const { message, stack } of errors) {
    assert.match(message, /https:\/\/example\.com/)
    assert.doesNotMatch(`${stack}`, /hunter2/)
  }
})
