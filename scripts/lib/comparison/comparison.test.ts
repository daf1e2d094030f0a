import assert from "node:assert/strict"
import { test } from "node:test"
import type { CheckResult } from "../results/results.ts"
import { passedCheck as passed, resultsOf } from "../../testing/literals.ts"
import { comparablePairs, comparisonOf, mergeComparisons } from "./comparison.ts"

const failing = (id: string, seen: string): CheckResult => ({
  ...passed,
  id,
  verdict: "fail",
  outcome: "failed",
  errors: [`Received: ${seen}`],
})

test("merged shards tell what they confirmed, and not what they found to be the same", () => {
  const before = resultsOf([failing("wavers", "1"), { ...passed, id: "breaks" }])
  const after = resultsOf([failing("wavers", "2"), failing("breaks", "null")])
  const [, broken] = comparablePairs(before, after)
  const shard = comparisonOf(before, after, [broken!], [])

  const merged = mergeComparisons(before, after, [shard])

  assert.deepEqual(
    merged.pairs.map(({ after, change }) => [after?.id, change]),
    [["breaks", "broken"]],
  )
  assert.equal(merged.same, 1)
})
