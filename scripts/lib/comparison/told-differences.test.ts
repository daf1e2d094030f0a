import assert from "node:assert/strict"
import { test } from "node:test"
import type { Pair } from "./compare.ts"
import type { CheckResult } from "../results/results.ts"
import { toldOf } from "./told-differences.ts"

const check = (requirement: string, outcome: "passed" | "failed", cause?: string): CheckResult => ({
  id: `endpoints/session.spec.ts › ${requirement}`,
  area: "endpoints",
  title: requirement,
  router: "pages",
  requirements: [requirement],
  location: "specs/endpoints/session.spec.ts:3",
  verdict: outcome === "passed" ? "pass" : "fail",
  outcome,
  duration: 1,
  browser: false,
  errors: [],
  ...(cause !== undefined && { cause }),
})

const broken = (requirement: string, cause?: string): Pair => ({
  before: check(requirement, "passed"),
  after: check(requirement, "failed", cause),
  change: "broken",
})

test("nothing is no difference", () => {
  assert.equal(toldOf({ pairs: [] }).summary, "no difference")
})

test("a requirement that differs alike on both routers is told once", () => {
  const onApp = (side: CheckResult): CheckResult => ({ ...side, router: "app" })
  const one = broken("session.signed-in")
  const pairs: Pair[] = [{ ...one, before: onApp(one.before!), after: onApp(one.after!) }, one]
  const { whole, summary } = toldOf({ pairs })
  assert.deepEqual(
    whole.map(({ requirement, routers }) => [requirement, routers]),
    [["session.signed-in", ["pages", "app"]]],
  )
  assert.equal(summary, "1 requirement broken")
})

test("one cause of many failures takes the place of what it explains", () => {
  const pairs = ["a", "b", "c"].map((name) =>
    broken(`sign-in.${name}`, "a sign-in ended in an error"),
  )
  const { causes, whole, summary } = toldOf({ pairs: [...pairs, broken("csrf.token")] })
  assert.deepEqual(
    causes.map(({ text, checks }) => [text, checks.length]),
    [["a sign-in ended in an error", 3]],
  )
  assert.deepEqual(
    whole.map(({ requirement }) => requirement),
    ["csrf.token"],
  )
  assert.equal(summary, "4 requirements broken")
})

test("what is only on one side is folded, unless a new promise is not kept", () => {
  const { whole, folded } = toldOf({
    pairs: [
      { after: check("csrf.new", "passed"), change: "new" },
      { before: check("csrf.old", "passed"), change: "gone" },
      {
        before: { ...check("csrf.owed", "passed"), outcome: "skipped", verdict: "n/a" },
        after: check("csrf.owed", "failed"),
        change: "new",
      },
    ],
  })
  assert.deepEqual(
    whole.map(({ requirement }) => requirement),
    ["csrf.owed"],
  )
  assert.deepEqual(
    [...folded],
    [
      ["gone", ["csrf.old"]],
      ["new", ["csrf.new"]],
    ],
  )
})
