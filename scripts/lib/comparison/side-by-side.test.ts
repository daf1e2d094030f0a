import assert from "node:assert/strict"
import { test } from "node:test"
import { differingFrom, type JudgedCheck } from "./side-by-side.ts"

const promised = { source: "docs" } as const
const ledger = { a: promised, b: promised, c: promised, d: promised, e: promised }

test("says what broke, what was mended and what is not promised, in the order of the ledger", () => {
  const reference = [passed("b"), passed("a"), failed("c"), passed("e"), failed("d")]
  const checks = [failed("b"), failed("a"), passed("c"), skipped("e"), skipped("d")]

  assert.deepEqual(differingFrom({ checks: reference }, { checks }, ledger), {
    broken: ["a", "b"],
    mended: ["c"],
    notPromised: ["d", "e"],
    changed: [],
  })
})

test("a requirement is broken where one of its checks is", () => {
  const { broken } = differingFrom(
    { checks: [passed("a"), passed("a")] },
    { checks: [passed("a"), failed("a")] },
    ledger,
  )

  assert.deepEqual(broken, ["a"])
})

test("what nobody promises is changed, never broken or mended", () => {
  const pinned = { source: "characterisation" } as const

  const { broken, mended, changed } = differingFrom(
    { checks: [failed("a"), passed("b")] },
    { checks: [passed("a"), failed("b")] },
    { a: pinned, b: pinned },
  )

  assert.deepEqual({ broken, mended, changed }, { broken: [], mended: [], changed: ["a", "b"] })
})

test("what only one side judged is no difference", () => {
  const nothing = { broken: [], mended: [], notPromised: [], changed: [] }

  assert.deepEqual(
    differingFrom({ checks: [passed("a")] }, { checks: [failed("b")] }, ledger),
    nothing,
  )
})

test("a router that only one side has differs in nothing", () => {
  const onApp = { ...failed("a"), router: "app" } as const

  const { broken, mended } = differingFrom(
    { checks: [passed("a"), onApp] },
    { checks: [passed("a")] },
    ledger,
  )

  assert.deepEqual({ broken, mended }, { broken: [], mended: [] })
})

const passed = (id: string): JudgedCheck => ({
  router: "pages",
  requirements: [id],
  outcome: "passed",
})
const failed = (id: string): JudgedCheck => ({
  router: "pages",
  requirements: [id],
  outcome: "failed",
})
const skipped = (id: string): JudgedCheck => ({
  requirements: [id],
  router: "pages",
  outcome: "skipped",
})
