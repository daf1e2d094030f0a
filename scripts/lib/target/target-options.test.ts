import assert from "node:assert/strict"
import { test } from "node:test"
import { lockfileTarget } from "./target.ts"
import { targetOf } from "./target-options.ts"

test("who names nothing but a router means what is installed already", async () => {
  const target = await targetOf({ router: ["app"], packageManager: "npm" })

  assert.deepEqual(target, { ...lockfileTarget, routers: ["app"] })
})
