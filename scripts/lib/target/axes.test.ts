import assert from "node:assert/strict"
import { test } from "node:test"
import { everyCombination, pairwise } from "./axes.ts"

test("where nothing is said there is one combination, which says nothing", () => {
  assert.deepEqual(everyCombination({}), [{}])
  assert.deepEqual(pairwise({}), [{}])
})

test("every value meets every value of each other axis", () => {
  assert.deepEqual(everyCombination({ next: ["15", "16"], mode: ["production", "development"] }), [
    { next: "15", mode: "production" },
    { next: "15", mode: "development" },
    { next: "16", mode: "production" },
    { next: "16", mode: "development" },
  ])
})

test("pairwise, each two values of different axes meet, in fewer combinations", () => {
  const values = {
    next: ["14", "15", "16"],
    react: ["18", "19"],
    node: ["20", "22"],
    mode: ["production", "development"],
  }
  const chosen = pairwise(values)
  const axes = Object.entries(values)
  for (const [axis, ones] of axes) {
    for (const [other, others] of axes.filter(([name]) => name !== axis)) {
      for (const one of ones) {
        for (const another of others) {
          const met = chosen.some(
            (all: Record<string, string>) => all[axis] === one && all[other] === another,
          )
          assert.ok(met, `${axis} ${one} never meets ${other} ${another}`)
        }
      }
    }
  }
  assert.ok(chosen.length <= 8, `${chosen.length} of 24 combinations`)
})

test("pairwise, the values of a single axis are all there", () => {
  assert.deepEqual(pairwise({ next: ["15", "16"] }), [{ next: "15" }, { next: "16" }])
})
