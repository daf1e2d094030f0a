import assert from "node:assert/strict"
import { test } from "node:test"
import type { Package } from "../target/resolve-target.ts"
import { variables } from "../environment.ts"
import { installTarget } from "./install-target.ts"

test("a limit of the cache that is no number is refused before anything is installed", async (t) => {
  process.env[variables.cacheLimit] = "ten"
  t.after(() => delete process.env[variables.cacheLimit])
  const none: Package = { manifest: { name: "no/such", version: "x" }, identity: "x" }
  const resolved = { "next-auth": none, next: none, react: none, routers: [], notes: [] }

  await assert.rejects(
    installTarget({ ...resolved, bundler: "turbopack" }, "npm", "production", "node"),
    { name: "CannotJudge", message: /CONFORMANCE_CACHE_GB is "ten"/ },
  )
})
