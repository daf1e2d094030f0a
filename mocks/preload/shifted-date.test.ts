import assert from "node:assert/strict"
import { test } from "node:test"
import { installClock } from "./clock.ts"

const RealDate = Date
const { now: realNow } = Date
installClock()

test("Date is as it was, but for the time", () => {
  class Moment extends Date {}

  assert.equal(Date.name, "Date")
  assert.equal(Date.length, 7)
  assert.deepEqual([Date.now.name, Date.now.length], ["now", 0])
  assert.ok(new Date() instanceof Date && new RealDate(0) instanceof Date)
  assert.ok(new Moment() instanceof Moment && new Moment(0).getTime() === 0)
  assert.equal(new Date().constructor, Date)
  assert.equal(Object.prototype.toString.call(new Date()), "[object Date]")
  assert.equal(new Date(2026, 0, 2).getDate(), 2)
  assert.ok(Number.isNaN(new Date(undefined as unknown as number).getTime()))
  assert.equal(Date.parse("2026-01-01T00:00:00Z"), Date.UTC(2026, 0, 1))
  assert.ok(Math.abs(Date.now() - realNow()) < 1000)
  assert.deepEqual(Object.getOwnPropertyNames(Date), Object.getOwnPropertyNames(RealDate))
})
