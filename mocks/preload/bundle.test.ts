import assert from "node:assert/strict"
import { mkdtemp, readdir, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { test } from "node:test"
import { bundlePreload } from "./bundle.ts"

test("makes one file, whoever asks and however often", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "bundle with space "))
  t.after(() => rm(folder, { recursive: true }))

  const [first, second] = await Promise.all([bundlePreload(folder), bundlePreload(folder)])
  const { mtimeMs } = await stat(first)
  const third = await bundlePreload(folder)

  assert.match(basename(first), /^preload-[0-9a-f]{12}\.mjs$/)
  assert.deepEqual([second, third], [first, first])
  assert.deepEqual(await readdir(folder), [basename(first)])
  assert.equal((await stat(first)).mtimeMs, mtimeMs)
})
