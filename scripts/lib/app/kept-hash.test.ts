import assert from "node:assert/strict"
import { readdirSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { keptContentHash } from "./kept-hash.ts"
import { temporaryFolder } from "../temporary-folder.ts"

/** A package of one file, written at a time of its own. */
function packageOf(text: string, time: number): string {
  const folder = temporaryFolder("package")
  writeFileSync(join(folder, "index.js"), text)
  utimesSync(join(folder, "index.js"), time, time)
  return folder
}

test("the same content has the same hash, whenever it was installed; another has another", () => {
  const kept = temporaryFolder("hashes")
  const hash = keptContentHash(packageOf("one", 1_000), kept)

  assert.equal(keptContentHash(packageOf("one", 2_000), kept), hash)
  assert.notEqual(keptContentHash(packageOf("two", 3_000), kept), hash)
})

test("what did not change is read once", () => {
  const kept = temporaryFolder("hashes")
  const folder = packageOf("one", 1_000)
  keptContentHash(folder, kept)
  const [name = ""] = readdirSync(kept)
  writeFileSync(join(kept, name), "kept")

  assert.equal(keptContentHash(folder, kept), "kept")
  writeFileSync(join(folder, "index.js"), "three")
  assert.notEqual(keptContentHash(folder, kept), "kept")
})
