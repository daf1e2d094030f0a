import assert from "node:assert/strict"
import { test } from "node:test"
import { type Place, placesToRemove } from "./cache-limit.ts"

const place = (path: string, bytes: number, used: number, inUse = false): Place => ({
  path,
  bytes,
  used,
  inUse,
})
const paths = (places: Place[]) => places.map(({ path }) => path)

test("nothing goes while all keeps within the limit", () => {
  assert.deepEqual(placesToRemove([place("a", 5, 1), place("b", 5, 2)], 10), [])
})

test("the oldest go first, and no more than must", () => {
  const places = [place("newest", 5, 3), place("oldest", 5, 1), place("older", 5, 2)]
  assert.deepEqual(paths(placesToRemove(places, 10)), ["oldest"])
  assert.deepEqual(paths(placesToRemove(places, 9)), ["oldest", "older"])
})

test("what is in use stays, however old, and counts", () => {
  const places = [place("oldest", 5, 1, true), place("older", 5, 2), place("newest", 5, 3)]
  assert.deepEqual(paths(placesToRemove(places, 10)), ["older"])
  assert.deepEqual(paths(placesToRemove(places, 0)), ["older", "newest"])
})
