import assert from "node:assert/strict"
import { test } from "node:test"
import {
  buildConfiguration,
  bundlerArguments,
  defaultBundler,
  preparedConfiguration,
} from "./build-plan.ts"

test("Next 16 builds with Turbopack unless told otherwise, older ones with webpack", () => {
  assert.equal(defaultBundler("16.4.6"), "turbopack")
  assert.equal(defaultBundler("16.0.0-canary.18"), "turbopack")
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
  const [turbopack, webpack] = (["turbopack", "webpack"] as const).map((bundler) => ({
    root: "/t",
    bundler,
    mode: "production" as const,
  }))
  const since15 = { turbopack: { root: "/t" }, outputFileTracingRoot: "/t" }
  const besideTheApp = { experimental: { externalDir: true } }
  assert.deepEqual(preparedConfiguration("16.4.6", turbopack!), since15)
  assert.deepEqual(preparedConfiguration("16.4.6", webpack!), { ...since15, ...besideTheApp })
  assert.deepEqual(preparedConfiguration("14.2.0", webpack!), besideTheApp)
})

test("in development, what was compiled stays compiled, and webpack still finds what is shared", () => {
  const target = { root: "/t", bundler: "webpack", mode: "development" } as const
  const { onDemandEntries, experimental } = preparedConfiguration("16.4.6", target)
  assert.deepEqual(onDemandEntries, { maxInactiveAge: 3_600_000, pagesBufferLength: 100 })
  assert.deepEqual(experimental, { externalDir: true, agentUpgrade: false })
})

test("a build makes nothing for a deployment or for the next build", () => {
  const target = { root: "/t", bundler: "webpack", mode: "production" } as const
  assert.equal(buildConfiguration("14.2.0", target)["outputFileTracing"], false)
  assert.equal("outputFileTracing" in buildConfiguration("15.5.0", target), false)
  const turbopack = { ...target, bundler: "turbopack" } as const
  assert.deepEqual(buildConfiguration("16.4.6", turbopack), {
    ...preparedConfiguration("16.4.6", turbopack),
    experimental: { turbopackFileSystemCacheForBuild: false },
  })
  assert.deepEqual(
    buildConfiguration("15.5.0", turbopack),
    preparedConfiguration("15.5.0", turbopack),
  )
})
