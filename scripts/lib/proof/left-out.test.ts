import assert from "node:assert/strict"
import { test } from "node:test"
import { besideLeftOut, leftOut, mayLeaveOut } from "./left-out.ts"

const published = ["4.3.2", "4.3.3", "4.4.0-beta.1", "4.3.4", "4.4.0", "4.5.0"]

function between(broken: string, fixed: string, why?: string) {
  const sides = { broken: { "next-auth": broken }, fixed: { "next-auth": fixed } }
  return { witness: { ...sides, observed: "Received: 307", ...(why && { between: why }) } }
}

const proven = { outcome: "proven", seen: "Received: 307" } as const

test("a release that lies between the sides of a witness is named, and refuses its proof", () => {
  const releases = leftOut(between("4.3.3", "4.4.0"), published)

  assert.deepEqual(releases, ["4.3.4"])
  const { outcome, seen } = besideLeftOut(proven, releases)
  assert.equal(outcome, "leaves releases out")
  assert.match(seen, /^4\.3\.4 between them: npm run bisect/)
})

test("neighbours, one release on another Next, and a fault leave nothing out, and ask no registry", () => {
  for (const regression of [
    between("4.3.2", "4.3.3"),
    between("4.3.3", "4.3.3"),
    { witness: { fault: "session-without-email", observed: "Received: 307" } },
  ]) {
    assert.equal(mayLeaveOut(regression), false)
    assert.deepEqual(leftOut(regression, published), [])
  }
  assert.deepEqual(leftOut(between("4.4.0", "4.5.0"), published), [])
  assert.equal(besideLeftOut(proven, []), proven)
})

test("a witness may say why releases between its sides are left out", () => {
  const regression = between("4.3.3", "4.4.0", "4.3.4 fails at something else.")

  assert.deepEqual(leftOut(regression, published), [])
})

test("what is refused already stays refused for its own reason", () => {
  const refused = { outcome: "passes on broken", seen: "every check passed" } as const

  assert.equal(besideLeftOut(refused, ["4.3.4"]), refused)
})
