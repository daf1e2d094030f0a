import assert from "node:assert/strict"
import { test } from "node:test"
import type { NamedRegression } from "../proof/regressions.ts"
import type { CheckResult } from "../results/results.ts"
import { type JudgedRelease, mendedBetween } from "./mended-between.ts"

const observed = "Received: 500"

test("a bug that the older release shows and the newer does not is seen, by release", () => {
  const older = results("4.1.0", failed("1", observed), failed("2", observed))
  const newer = results("4.3.0", passed("1"), passed("2"))

  assert.deepEqual(
    mendedBetween(older, newer, [mendedIn("4.3.0", "1"), mendedIn("4.2.0", "2")]).map(told),
    ["2 in 4.2.0: seen", "1 in 4.3.0: seen"],
  )
})

test("what a witness observed of a port is seen in what is kept without it", () => {
  const kept = 'Expected: "http://localhost" Received: "http://localhost/api/auth/signin"'
  const regression = mendedIn("4.2.0", "1")
  const witness = {
    ...regression.witness,
    observed: 'Received: "http://localhost:<port>/api/auth/signin"',
  }

  const [mended] = mendedBetween(
    results("4.1.0", failed("1", kept)),
    results("4.2.0", passed("1")),
    [{ ...regression, witness }],
  )

  assert.equal(mended?.shown, "seen")
})

test("what was mended by the older release, or after the newer one, is left out", () => {
  const older = results("4.1.0", failed("1", observed))
  const newer = results("4.3.0", passed("1"))

  assert.deepEqual(
    mendedBetween(older, newer, [mendedIn("4.1.0", "1"), mendedIn("4.4.0", "1")]),
    [],
  )
})

for (const [shown, before, after] of [
  ["not on the older", passed("1"), passed("1")],
  ["hidden", failed("1", "Received: 404"), passed("1")],
  ["hidden", failed("1", observed), failed("1", observed)],
  ["not asked", skipped("1"), passed("1")],
  ["not asked", failed("1", observed), skipped("1")],
  ["not asked", failed("1", observed), passed("2")],
] as const) {
  test(`a bug is "${shown}": ${before.outcome} on the older, ${after.id} ${after.outcome} on the newer`, () => {
    const [mended] = mendedBetween(results("4.1.0", before), results("4.2.0", after), [
      mendedIn("4.2.0", "1"),
    ])

    assert.equal(mended?.shown, shown)
  })
}

test("a regression whose witness is a fault is of no release", () => {
  const { witness: _, ...rest } = mendedIn("4.2.0", "1")
  const faulty = { ...rest, witness: { fault: "a fault", observed } }
  const releases = [results("4.1.0", failed("1", observed)), results("4.2.0", passed("1"))] as const

  assert.deepEqual(mendedBetween(...releases, [faulty]), [])
})

function told({ regression, release, shown }: ReturnType<typeof mendedBetween>[number]): string {
  return `${regression.link.at(-1)} in ${release}: ${shown}`
}

function mendedIn(fixed: string, name: string): NamedRegression {
  return {
    name,
    link: `https://example.com/${name}`,
    saw: "Nobody could sign in.",
    witness: { broken: { "next-auth": "4.0.1" }, fixed: { "next-auth": fixed }, observed },
  }
}

function results(version: string, ...checks: CheckResult[]): JudgedRelease {
  return { target: { "next-auth": version }, checks }
}

function passed(name: string): CheckResult {
  return {
    id: `regressions/${name}.spec.ts › signs in`,
    area: "regressions",
    title: "signs in",
    router: "pages",
    requirements: [],
    location: `specs/regressions/${name}.spec.ts:1`,
    verdict: "pass",
    outcome: "passed",
    duration: 1,
    browser: false,
    errors: [],
  }
}

function failed(name: string, error: string): CheckResult {
  return { ...passed(name), verdict: "fail", outcome: "failed", errors: [error] }
}

function skipped(name: string): CheckResult {
  return { ...passed(name), verdict: "n/a", outcome: "skipped" }
}
