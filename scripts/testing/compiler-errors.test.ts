import assert from "node:assert/strict"
import { test } from "node:test"
import { errorsInApps } from "../../specs/types/compiler-errors.ts"

const nextAuth = "/cache/node_modules/next-auth"
const ended = (exitCode: number, ...lines: string[]) => ({ exitCode, output: lines.join("\n") })
const inApp = "fixture-app/types/update/app.ts(3,7): error TS2322: Type 'string' is no 'number'."

test("what the compiler says of the apps is what the checks see", () => {
  assert.deepEqual(errorsInApps(ended(0), nextAuth), [])
  assert.deepEqual(errorsInApps(ended(1, inApp, "  It says more."), nextAuth), [inApp])
})

test("types of next-auth that don't compile are its own failure", () => {
  const own = `${nextAuth}/core/types.d.ts(1,1): error TS1005: ';' expected.`
  assert.throws(() => errorsInApps(ended(1, inApp, own), nextAuth), {
    name: "Error",
    message: /The types of next-auth don't compile:\n.*TS1005/,
  })
})

test("what is neither the apps' nor next-auth's can't be judged", () => {
  const others = [
    "/cache/node_modules/next-auth-adapter/index.d.ts(1,1): error TS1005: ';' expected.",
    "error TS5083: Cannot read file '/tmp/tsconfig.json'.",
  ]
  for (const other of others) {
    assert.throws(() => errorsInApps(ended(1, other), nextAuth), { name: "CannotJudge" }, other)
  }
  assert.throws(() => errorsInApps(ended(134, "FATAL ERROR: heap out of memory"), nextAuth), {
    name: "CannotJudge",
    message: /ended with 134[^]*heap out of memory/,
  })
})
