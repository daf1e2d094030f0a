import assert from "node:assert/strict"
import { test } from "node:test"
import type { Outcome } from "../lib/run/judge-several.ts"
import { renderOutcome, renderSummary } from "./summary.ts"

test("what a target is taken from is told without its credentials", () => {
  const nextAuth = "git+https://me:hunter2@example.com/next-auth.git"
  const said = [
    { exitCode: 2 as const, problem: `${nextAuth} is out of reach.` },
    { problem: `${nextAuth} has no App Router.` },
  ]
  for (const one of said) {
    const outcome: Outcome = { options: { nextAuth, packageManager: "npm" }, folder: "1", ...one }
    for (const told of [renderOutcome(outcome), renderSummary([outcome])]) {
      assert.match(told, /git\+https:\/\/example\.com\/next-auth\.git/)
      assert.doesNotMatch(told, /hunter2/)
    }
  }
})
