import assert from "node:assert/strict"
import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { AppServer } from "../../specs/fixtures/app-server.ts"
import { installed } from "../lib/app/installed.ts"
import { copies } from "../lib/app/own-copy.ts"
import { lockfileTarget, type Target } from "../lib/target/target.ts"
import { temporaryFolder } from "../lib/temporary-folder.ts"

test("a server that can't be spawned is no failure of next-auth, and gives its folder back", async () => {
  const folder = temporaryFolder("app")
  const path = join(folder, "pages-router")
  mkdirSync(path)
  writeFileSync(join(path, "package.json"), "{}")
  const target: Target = { ...lockfileTarget, mode: "development", node: "/no/such/node" }
  const app = { path, next: installed("next", target.apps), target }
  const start = () => AppServer.start({ app, environment: () => ({}) })

  await assert.rejects(start, { name: "CannotJudge", message: /\/no\/such\/node is not installed/ })
  await assert.rejects(start, { name: "CannotJudge" })

  assert.deepEqual(readdirSync(join(folder, copies)), ["1"])
})
