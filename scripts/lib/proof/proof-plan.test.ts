import assert from "node:assert/strict"
import { test } from "node:test"
import { jobsOf } from "./proof-plan.ts"
import type { NamedRegression } from "./regressions.ts"

const about = { link: "https://github.com/nextauthjs/next-auth/issues/1", saw: "Nothing." }
const observed = "Received: 500"
const oldest = { "next-auth": "4.3.1" }
const newer = { "next-auth": "4.3.2" }
const newest = { "next-auth": "4.4.0" }

const first: NamedRegression = {
  ...about,
  name: "1",
  witness: { broken: oldest, fixed: newer, observed },
}
const second: NamedRegression = {
  ...about,
  name: "2",
  check: "endpoints/session.spec.ts › is an empty object",
  witness: { broken: newer, fixed: newest, observed, router: "app" },
}
const byFault: NamedRegression = {
  ...about,
  name: "3",
  witness: { fault: "session-without-email", observed },
}

test("a release that two witnesses name is judged once, with the checks of both", () => {
  const jobs = jobsOf([first, second])

  assert.deepEqual(jobs, [
    { side: oldest, routers: ["pages"], tests: ["[pages-router] › regressions/1.spec.ts"] },
    {
      side: newer,
      routers: ["pages", "app"],
      tests: ["[pages-router] › regressions/1.spec.ts", `[app-router] › ${second.check}`],
    },
    { side: newest, routers: ["app"], tests: [`[app-router] › ${second.check}`] },
  ])
})

test("the same next-auth on two versions of Next is judged twice", () => {
  const witness = {
    broken: { ...oldest, next: "12.2.0" },
    fixed: { ...oldest, next: "12.1.6" },
    observed,
  }

  assert.equal(jobsOf([{ ...first, witness }]).length, 2)
})

test("a fault is judged beside the checkout without it", () => {
  const sides = jobsOf([byFault]).map(({ side }) => side)

  assert.deepEqual(sides, [{ fault: "session-without-email" }, "checkout"])
})
