import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { test } from "node:test"
import { promisify } from "node:util"
import { createClient } from "@libsql/client"
import { Database } from "./database.ts"

test("shows what another connection wrote", async (t) => {
  const database = await Database.start()
  t.after(() => database.stop())
  const app = createClient({ url: database.environment["DATABASE_URL"]! })

  await app.execute(`INSERT INTO "user" ("id", "email") VALUES ('1', 'ada@users.example')`)
  app.close()

  assert.deepEqual(await database.rows("user"), [
    { id: "1", name: null, email: "ada@users.example", emailVerified: null, image: null },
  ])
})

test("says how many rows a statement changed", async (t) => {
  const database = await Database.start()
  t.after(() => database.stop())

  assert.equal(await database.run(`INSERT INTO "user" ("id") VALUES (?)`, ["1"]), 1)
  assert.equal(await database.run(`UPDATE "user" SET "name" = 'Ada' WHERE "id" = '2'`), 0)
})

test("is empty after a reset", async (t) => {
  const database = await Database.start()
  t.after(() => database.stop())
  await database.run(`INSERT INTO "user" ("id") VALUES ('1')`)
  await database.run(`INSERT INTO "session" VALUES ('token', '1', 0)`)

  assert.deepEqual(await database.reset(), [])

  assert.deepEqual(await database.rows("user"), [])
  assert.deepEqual(await database.rows("session"), [])
})

test("refuses a write until the next reset, which tells of one that never came", async (t) => {
  const database = await Database.start()
  t.after(() => database.stop())
  const write = () => database.run(`INSERT INTO "user" ("id") VALUES ('1')`)

  await database.refuse("INSERT", "user")
  await assert.rejects(write, /refused by the database/)
  assert.deepEqual(await database.rows("user"), [])
  assert.deepEqual(await database.reset(), [])
  assert.equal(await write(), 1)

  await database.refuse("DELETE", "session")
  assert.deepEqual(await database.reset(), ["DELETE session"])
})

test("leaves no file behind", async () => {
  const database = await Database.start()
  const file = fileURLToPath(database.environment["DATABASE_URL"]!)
  assert.ok(existsSync(file))

  await database.stop()

  assert.ok(!existsSync(file))
})

test("whoever exits without stopping it leaves no file behind", async () => {
  const module = JSON.stringify(new URL("database.ts", import.meta.url))
  const script = `const { Database } = await import(${module})
    console.log((await Database.start()).environment.DATABASE_URL)
    process.exit()`
  const args = ["--import", "tsx", "--input-type=module", "--eval", script]

  const { stdout } = await promisify(execFile)(process.execPath, args)

  assert.match(stdout, /\/conformance-database-\w+\/app\.db$/m)
  assert.equal(existsSync(new URL(".", stdout.trim())), false)
})
