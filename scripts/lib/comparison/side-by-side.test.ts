import assert from "node:assert/strict"
import { test } from "node:test"
import type { CheckResult } from "../results/results.ts"
import { differingFrom } from "./side-by-side.ts"

const ids = ["a", "b", "c", "d"]

test("says what broke, what was mended and what is not promised, in the order of the ledger", () => {
  const reference = [passed("b"), passed("a"), failed("c"), passed("d")]
  const checks = [failed("b"), failed("a"), passed("c"), skipped("d")]

  assert.deepEqual(differingFrom({ checks: reference }, { checks }, ids), {
    broken: ["a", "b"],
    mended: ["c"],
    notPromised: ["d"],
  })
})

test("a requirement is broken where one of its checks is", () => {
  const { broken } = differingFrom(
    { checks: [passed("a"), passed("a")] },
    { checks: [passed("a"), failed("a")] },
    ids,
  )

  assert.deepEqual(broken, ["a"])
})

test("what only one side judged is no difference", () => {
  const nothing = { broken: [], mended: [], notPromised: [] }

  assert.deepEqual(
    differingFrom({ checks: [passed("a")] }, { checks: [failed("b")] }, ids),
    nothing,
  )
})

const passed = (id: string) => checkOf(id, { verdict: "pass", outcome: "passed" })
const failed = (id: string) => checkOf(id, { verdict: "fail", outcome: "failed" })
const skipped = (id: string) => checkOf(id, { verdict: "n/a", outcome: "skipped" })

function checkOf(id: string, ended: Pick<CheckResult, "verdict" | "outcome">): CheckResult {
  return {
    id: `${id}.spec.ts › works`,
    area: "area",
    title: "works",
    router: "pages",
    requirements: [id],
    location: `specs/area/${id}.spec.ts:1`,
    duration: 1,
    browser: false,
    errors: [],
    ...ended,
  }
}
