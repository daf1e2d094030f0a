import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { temporaryFolder } from "../temporary-folder.ts"
import { bytesBelow } from "./disk.ts"

test("files of every depth count, links don't, and what is not there takes nothing", () => {
  const folder = temporaryFolder("disk")
  mkdirSync(join(folder, "a", "b"), { recursive: true })
  writeFileSync(join(folder, "one"), "12345")
  writeFileSync(join(folder, "a", "b", "two"), "123")
  symlinkSync(join(folder, "one"), join(folder, "a", "link"))

  assert.equal(bytesBelow(folder), 8)
  assert.equal(bytesBelow(join(folder, "gone")), 0)
})

test("a folder that is removed meanwhile is measured all the same", async () => {
  const folder = temporaryFolder("disk")
  for (let index = 0; index < 2000; index++) {
    mkdirSync(join(folder, "cache", String(index % 50)), { recursive: true })
    writeFileSync(join(folder, "cache", String(index % 50), String(index)), "1")
  }
  const removal = spawn("rm", ["-r", join(folder, "cache")])
  const removed = new Promise((resolve) => removal.once("exit", resolve))

  while (bytesBelow(folder) > 0) await new Promise((resolve) => setImmediate(resolve))

  assert.equal(await removed, 0)
})
