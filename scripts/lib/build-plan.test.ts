import assert from "node:assert/strict"
import { test } from "node:test"
import { bundlerArguments, defaultBundler, preparedConfiguration } from "./build-plan.ts"

test("Next 16 builds with Turbopack unless told otherwise, older ones with webpack", () => {
  assert.equal(defaultBundler("16.4.6"), "turbopack")
  assert.equal(defaultBundler("15.5.9"), "webpack")
})

test("each Next is told the bundler in its own way", () => {
  assert.deepEqual(bundlerArguments("16.4.6", "webpack", "production"), ["--webpack"])
  assert.deepEqual(bundlerArguments("16.4.6", "turbopack", "production"), ["--turbopack"])
  assert.deepEqual(bundlerArguments("12.3.4", "webpack", "production"), [])
})

test("Turbopack is refused where Next does not have it, in development and is there earlier in development", () => {
  assert.throws(() => bundlerArguments("15.1.0", "turbopack", "production"), {
    name: "CannotJudge",
    message: /Next 15\.1\.0 has no Turbopack for production: 15\.5/,
  })
  assert.deepEqual(bundlerArguments("15.1.0", "turbopack", "development"), ["--turbopack"])
})

test("each Next is told in its own words where the packages are", () => {
  assert.deepEqual(preparedConfiguration("16.4.6", "/t", "production"), {
    turbopack: { root: "/t" },
    outputFileTracingRoot: "/t",
  })
  assert.deepEqual(preparedConfiguration("14.2.0", "/t", "production"), {
    experimental: { externalDir: true },
  })
})

test("in development, what was compiled stays compiled", () => {
  const { onDemandEntries } = preparedConfiguration("14.2.0", "/t", "development")
  assert.deepEqual(onDemandEntries, { maxInactiveAge: 3_600_000, pagesBufferLength: 100 })
})
