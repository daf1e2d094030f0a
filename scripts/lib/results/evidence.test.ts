import assert from "node:assert/strict"
import { test } from "node:test"
import { evidenceOf } from "./evidence.ts"

test("two values are the evidence", () => {
  const message =
    "Error: expect(received).toBe(expected)\n\nExpected: 200\nReceived: 500\n\nCall log:"
  assert.deepEqual(evidenceOf([message]), ["Expected: 200", "Received: 500"])
})

test("of a difference, its lines from the first to the last", () => {
  const message = [
    "Error: expect(received).toEqual(expected) // deep equality",
    "\u001b[32m- Expected  - 1\u001b[39m",
    "+ Received  + 1",
    "",
    "  Object {",
    '-   "status": 302,',
    '    "location": "/",',
    '+   "status": 500,',
    "  }",
  ].join("\n")
  assert.deepEqual(evidenceOf([message]), [
    '-   "status": 302,',
    '    "location": "/",',
    '+   "status": 500,',
  ])
})

test("a message that compares nothing says it in its first line", () => {
  assert.deepEqual(evidenceOf(["Test timeout of 30000ms exceeded.\nat x"]), [
    "Test timeout of 30000ms exceeded.",
  ])
})
