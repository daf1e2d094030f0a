import assert from "node:assert/strict"
import { join } from "node:path"
import { test } from "node:test"
import { run } from "../lib/process.ts"
import type { Wish } from "../lib/target/resolve-target.ts"
import { type Published, Registry } from "./registry.ts"
import { environment, newRunFolder } from "./run-checks.ts"

const published: Published = {
  "next-auth": [
    { name: "next-auth", version: "4.24.15", peerDependencies: { next: "^16", react: "^19" } },
  ],
  next: [{ name: "next", version: "16.4.6", peerDependencies: { react: "^19" } }],
  react: [{ name: "react", version: "19.3.1" }],
}

/** Where nothing listens: the discard port is no port of anybody's registry. */
const nowhere = { npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0" }

/** Resolves targets in a process of their own, with a cache of their own. */
async function resolve(wishes: Wish[], cache: string, where: Record<string, string>) {
  const script = join(import.meta.dirname, "resolve.ts")
  const env = { ...environment(newRunFolder()), ...where, CONFORMANCE_CACHE: cache }
  const { output } = await run(
    process.execPath,
    ["--import", "tsx", script, JSON.stringify(wishes)],
    { env, output: "kept" },
  )
  return output
}

function newCache(): string {
  return join(newRunFolder(), "cache")
}

test("what is said and what is chosen are looked up at once", async () => {
  const { environment: here } = await Registry.start(published, 3)

  const told = await resolve([{ "next-auth": "4.24.15" }], newCache(), here)

  assert.equal(told, "4.24.15 16.4.6 19.3.1\n")
})

test("versions that were resolved before need no registry; what is to be chosen does", async () => {
  const cache = newCache()
  const versions = { "next-auth": "4.24.15", next: "16.4.6", react: "19.3.1" }
  await resolve([versions], cache, (await Registry.start(published)).environment)

  assert.equal(await resolve([versions], cache, nowhere), "4.24.15 16.4.6 19.3.1\n")
  assert.match(
    await resolve([{ ...versions, react: undefined }], cache, nowhere),
    /The registry or repository of react is out of reach\./,
  )
})

test("each thing is looked up once for all targets of a command", async () => {
  const { environment: here, asked } = await Registry.start(published)

  await resolve([{ "next-auth": "latest" }, { "next-auth": "latest" }], newCache(), here)

  assert.deepEqual(asked.toSorted(), ["next", "next", "next-auth", "react", "react"])
})
