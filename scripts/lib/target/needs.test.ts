import assert from "node:assert/strict"
import { test } from "node:test"
import { needsOf } from "./needs.ts"

test("git is needed for a git URL, and for nothing else", () => {
  const isNeeded = (nextAuth: string) => needsOf([{ nextAuth, packageManager: "npm" }], "/").git

  assert.ok(isNeeded("git+https://example.com/next-auth.git#v4"))
  assert.ok(isNeeded("nextauthjs/next-auth#v4"))
  for (const spec of ["4.24.15", "^4.24.0", "latest", "./next-auth.tgz", "/next-auth", "a b c"])
    assert.ok(!isNeeded(spec), spec)
})

test("a registry is needed to find a version, and not where each is named", () => {
  const named = {
    nextAuth: "4.24.15",
    next: "16.4.6",
    react: "19.3.1",
    packageManager: "npm",
  } as const

  assert.equal(needsOf([named], "/").registry, false)
  assert.equal(needsOf([{ ...named, react: "19" }], "/").registry, true)
  assert.equal(needsOf([named, { packageManager: "npm" }], "/").registry, true)
})

test("each package manager and Node is needed once, and each target takes room", () => {
  const npm = { packageManager: "npm", node: "22" } as const
  const pnpm = { packageManager: "pnpm" } as const

  const { packageManagers, nodes, room } = needsOf([npm, pnpm, npm], "/")

  assert.deepEqual(packageManagers, ["npm", "pnpm"])
  assert.deepEqual(nodes, ["22"])
  assert.equal(room, 3_000_000_000)
  assert.equal(needsOf([], "/").room, 1_000_000_000)
})
