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

test("what a runner stands on is no failure of next-auth's, what a check sees is", () => {
  for (const report of [
    "CannotJudge: the registry is out of reach",
    "Error: worker process exited unexpectedly (code=null, signal=SIGKILL)",
    "Error: browserType.launch: Target page, context or browser has been closed",
    'Fixture "app" timeout of 300000ms exceeded during setup.',
  ]) {
    assert.ok(CannotJudge.isIn(report), report)
  }
  for (const report of [
    "Test timeout of 30000ms exceeded.",
    "Error: page.goto: net::ERR_CONNECTION_REFUSED",
    'Expected: "Fixture "app" timeout of the page"',
  ]) {
    assert.ok(!CannotJudge.isIn(report), report)
  }
})
