import assert from "node:assert/strict"
import { test } from "node:test"
import vm from "node:vm"
import libCoverage, { type CoverageMapData } from "istanbul-lib-coverage"
import { createInstrumenter } from "istanbul-lib-instrument"
import { explain, uncoveredOf } from "./uncovered.ts"

const source = `function greet(name) {
  if (name) {
    return name === "you" ? "Hello you" : "Hello"
  }
  return "Nobody"
}
function never() {
  return greet() ?? "silence"
}`

type Greet = (name?: string) => string

/** What of the source is not covered once `use` has had its functions. */
function uncoveredAfter(use: (functions: { greet: Greet }) => void) {
  const file = "greet.js"
  const instrumenter = createInstrumenter({ coverageVariable: "counted" })
  const code = instrumenter.instrumentSync(source, file)
  const globals: { greet?: Greet; counted?: CoverageMapData } = {}
  vm.runInNewContext(code, globals)
  use({ greet: globals.greet! })
  return uncoveredOf(libCoverage.createCoverageMap(globals.counted), () => source)
}

test("a branch, an else that is not written and a function are what is not covered", () => {
  const found = uncoveredAfter(({ greet }) => greet("you"))

  assert.deepEqual(
    found.map(({ line, what }) => [line, what]),
    [
      [2, "else"],
      [3, "branch"],
      [7, "function"],
    ],
  )
})

test("what stands in something uncovered is part of it", () => {
  const found = uncoveredAfter(({ greet }) => greet())

  assert.deepEqual(
    found.map(({ line, what, code }) => [line, what, code]),
    [
      [2, "branch", "if (name) {"],
      [7, "function", "function never() {"],
    ],
  )
})

test("a reason explains its line, and one for a line that runs is stale", () => {
  const found = uncoveredAfter(({ greet }) => void [greet(), greet("you"), greet("me")])
  const known = [
    { file: "greet.js", code: "function never()" },
    { file: "greet.js", code: 'return "Nobody"' },
  ]

  assert.deepEqual(explain(found, known), { unexplained: [], stale: [known[1]] })
  const lenient = known.map((one) => ({ ...one, sometimes: true as const }))
  assert.deepEqual(explain(found, lenient), { unexplained: [], stale: [] })
  assert.deepEqual(explain(found, []), { unexplained: found, stale: [] })
})
