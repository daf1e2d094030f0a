import assert from "node:assert/strict"
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { keptManifest } from "./kept-manifest.ts"
import { temporaryFolder } from "./temporary-folder.ts"

const published = { name: "next-auth", version: "4.24.14", peerDependencies: { next: "^16" } }
const outOfReach = () => Promise.reject(new Error("out of reach"))

test("a published version is asked for once, and needs no registry from then on", async () => {
  const folder = join(temporaryFolder("manifests"), "manifests")

  await keptManifest(folder, "next-auth", "4.24.14", () => Promise.resolve(published))

  assert.deepEqual(await keptManifest(folder, "next-auth", "4.24.14", outOfReach), published)
  assert.deepEqual(readdirSync(folder), ["next-auth@4.24.14.json"])
})

test("what could not be had is not kept, and other versions are asked for", async () => {
  const folder = temporaryFolder("manifests")
  await assert.rejects(keptManifest(folder, "next-auth", "4.24.14", outOfReach), /out of reach/)

  await keptManifest(folder, "next-auth", "4.24.14", () => Promise.resolve(published))

  await assert.rejects(keptManifest(folder, "next-auth", "4.24.13", outOfReach), /out of reach/)
})
