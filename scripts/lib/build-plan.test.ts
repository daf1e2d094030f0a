import assert from "node:assert/strict"
import { test } from "node:test"
import { buildArguments, defaultBundler, preparedConfiguration } from "./build-plan.ts"

test("Next 16 builds with Turbopack unless told otherwise, older ones with webpack", () => {
  assert.equal(defaultBundler("16.4.6"), "turbopack")
  assert.equal(defaultBundler("15.5.9"), "webpack")
})

test("each Next is told the bundler in its own way", () => {
  assert.deepEqual(buildArguments("16.4.6", "webpack"), ["--webpack"])
  assert.deepEqual(buildArguments("16.4.6", "turbopack"), ["--turbopack"])
  assert.deepEqual(buildArguments("12.3.4", "webpack"), [])
})

test("Turbopack is refused where Next does not build with it", () => {
  assert.throws(() => buildArguments("14.2.0", "turbopack"), {
    name: "CannotJudge",
    message: /Next 14\.2\.0 does not build with Turbopack: 15\.5/,
  })
})

test("each Next is told in its own words where the packages are", () => {
  assert.deepEqual(preparedConfiguration("16.4.6", "/t"), {
    turbopack: { root: "/t" },
    outputFileTracingRoot: "/t",
  })
  assert.deepEqual(preparedConfiguration("14.2.0", "/t"), { experimental: { externalDir: true } })
})
