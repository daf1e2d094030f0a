import assert from "node:assert/strict"
import { test } from "node:test"
import { exitCodeOfAll } from "./judge-several.ts"

test("over several targets 2 wins over 1, and 1 over 0", () => {
  assert.equal(exitCodeOfAll([{ exitCode: 0 }, { exitCode: 0 }]), 0)
  assert.equal(exitCodeOfAll([{ exitCode: 1 }, { exitCode: 0 }]), 1)
  assert.equal(exitCodeOfAll([{ exitCode: 1 }, { exitCode: 2 }, { exitCode: 0 }]), 2)
})

test("a combination that can't exist counts for nothing, unless there is nothing else", () => {
  assert.equal(exitCodeOfAll([{}, { exitCode: 0 }]), 0)
  assert.equal(exitCodeOfAll([{}, {}]), 2)
})
