import assert from "node:assert/strict"
import { test } from "node:test"
import type { CheckResult } from "./results.ts"
import { sentenceOf } from "./sentence.ts"
import type { Verdict } from "./verdict.ts"
import { passedCheck, resultsOf } from "../../testing/literals.ts"

const { target } = resultsOf([])
const name = "next-auth 4.24.15 on Next 16.4.6 and React 19.3.1"

const checkOf = (verdict: Verdict, cause?: string): CheckResult => ({
  ...passedCheck,
  verdict,
  outcome: verdict === "pass" ? "passed" : "failed",
  ...(cause !== undefined && { cause }),
})

test("a run without failures behaves as documented", () => {
  assert.equal(sentenceOf(target, [checkOf("pass")], []), `${name} behaves as documented.`)
})

test("known failures are counted in the sentence", () => {
  const checks = [checkOf("pass"), checkOf("known"), checkOf("known")]
  assert.equal(
    sentenceOf(target, checks, []),
    `${name} behaves as documented, apart from 2 known failures.`,
  )
})

test("failures are counted", () => {
  assert.equal(
    sentenceOf(target, [checkOf("pass"), checkOf("fail")], []),
    `${name} does not behave as documented: 1 check of 2 failed.`,
  )
})

test("one cause of many failures is the headline", () => {
  const cause = "a sign-in with GitHub ended at /api/auth/signin?error=OAuthCallback"
  const checks = [1, 2, 3, 4].map(() => checkOf("fail", cause))
  assert.equal(
    sentenceOf(target, [...checks, checkOf("fail")], []),
    `${name} does not behave as documented: ${cause} (4 checks of 5 that fail).`,
  )
})

test("what kept the harness from judging comes before every failure", () => {
  assert.equal(
    sentenceOf(target, [checkOf("fail")], ["next build failed\nwith a log"]),
    `Could not judge ${name}: next build failed`,
  )
})

test("a run without a check judges nothing", () => {
  assert.equal(sentenceOf(target, [], []), `Could not judge ${name}: no check ran.`)
})

test("known failures that are listed wrongly are no failures of next-auth", () => {
  const mended: CheckResult = { ...checkOf("stale"), outcome: "passed" }
  assert.equal(
    sentenceOf(target, [mended], [], { misfits: 1 }),
    `${name} behaves as documented, but a known failure is listed wrongly.`,
  )
  assert.equal(
    sentenceOf(target, [checkOf("stale")], [], { misfits: 1 }),
    `${name} does not behave as documented: 1 check of 1 failed.`,
  )
})

test("a part of the checks says nothing of the rest", () => {
  assert.equal(
    sentenceOf(target, [checkOf("pass"), checkOf("known")], [], { isPart: true }),
    `${name} behaves as documented as far as 2 checks can tell, apart from 1 known failure.`,
  )
  assert.equal(
    sentenceOf(target, [checkOf("fail")], [], { isPart: true }),
    `${name} does not behave as documented: 1 check of 1 failed.`,
  )
})
