import assert from "node:assert/strict"
import { test } from "node:test"
import { type State, stateOf, tellTurns, turnsOf } from "./timeline.ts"

const passed = { outcome: "passed" } as const
const failed = { outcome: "failed" } as const
const skipped = { outcome: "skipped" } as const
const error = { outcome: "error" } as const

const promised = { source: "docs" } as const

const published = ["4.1.0", "4.2.0", "4.3.0", "4.4.0"]

const timeline = (...states: State[]) =>
  states.map((state, index) => ({ version: published[index]!, state }))

test("a promise holds where every check that ran passed", () => {
  assert.equal(stateOf([passed, skipped, passed], promised), "holds")
})

test("a promise is broken where a check failed", () => {
  assert.equal(stateOf([passed, failed], promised), "broken")
})

test("what nobody promises is otherwise where a check failed", () => {
  const pinned = { source: "characterisation" } as const
  assert.equal(stateOf([passed, failed], pinned), "otherwise")
  assert.equal(stateOf([passed], pinned), "holds")
})

test("a promise of another release is not promised", () => {
  assert.equal(stateOf([skipped], promised), "not promised")
})

test("a check that could not judge says nothing, and no check neither", () => {
  assert.equal(stateOf([error, passed], promised), "holds")
  assert.equal(stateOf([error], promised), "not judged")
  assert.equal(stateOf([], promised), "not judged")
})

test("a turn is where the state changes; what was not judged is passed over", () => {
  assert.deepEqual(turnsOf(timeline("holds", "not judged", "broken", "broken")), [
    { after: "4.1.0", version: "4.3.0", to: "broken" },
  ])
})

test("the history names each turn, and both releases where none between them was judged", () => {
  const told = (...states: State[]) => tellTurns(timeline(...states), published)
  assert.equal(
    told("not promised", "holds", "broken", "holds"),
    "holds from 4.2.0, broken from 4.3.0, holds from 4.4.0",
  )
  assert.equal(told("holds", "not judged", "broken"), "broken by 4.3.0 (after 4.1.0)")
  assert.equal(told("holds", "holds"), "holds throughout")
  assert.equal(told("not judged"), "not judged")
})
