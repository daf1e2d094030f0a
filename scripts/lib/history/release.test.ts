import assert from "node:assert/strict"
import { test } from "node:test"
import { failedCheck, passedCheck, resultsOf } from "../../testing/literals.ts"
import type { Router } from "../target/target.ts"
import { latestOf, type Release, releaseOf, routersToJudge } from "./release.ts"

function judged(version: string, on: Router[], started = "2026-11-24T10:00:00.000Z"): Release {
  const { target, ...rest } = resultsOf(
    on.map((router) => ({ ...passedCheck, router })),
    { started },
  )
  return releaseOf({ ...rest, target: { ...target, "next-auth": version, routers: on } })
}

const later = "2026-11-25T10:00:00.000Z"

test("of a release that was judged twice, what was said last counts", () => {
  const first = judged("4.1.0", ["pages"])
  const last = judged("4.1.0", ["pages"], later)
  assert.deepEqual(latestOf([last, first]), [last])
})

test("what the same checks said on one router stands beside what they said on the other", () => {
  const both = latestOf([judged("4.24.15", ["app"], later), judged("4.24.15", ["pages"])])
  assert.deepEqual(
    both.map(({ target, checks }) => [target.routers, checks.map(({ router }) => router)]),
    [
      [
        ["pages", "app"],
        ["pages", "app"],
      ],
    ],
  )
})

test("what other checks said on the other router does not", () => {
  const last = judged("4.24.15", ["app"], later)
  const others = { ...last, harness: { ...last.harness, content: "c1" } }
  assert.deepEqual(latestOf([others, judged("4.24.15", ["pages"])]), [others])
})

const today = (release: Release, again = false) => ({ content: release.harness.content, again })
const otherChecks = { content: "c1", again: false }

test("a release is to be judged on each router that it has, or on those that are asked for", () => {
  const pages = judged("4.24.15", ["pages"])
  assert.deepEqual(routersToJudge(pages, undefined, today(pages)), ["app"])
  assert.deepEqual(routersToJudge(pages, ["pages"], today(pages)), [])
  const both = judged("4.24.15", ["pages", "app"])
  assert.deepEqual(routersToJudge(both, undefined, today(both, true)), [])
  const older = judged("4.21.1", ["pages"])
  assert.deepEqual(routersToJudge(older, undefined, today(older)), [])
  assert.deepEqual(routersToJudge(undefined, ["app"], otherChecks), ["app"])
})

test("what other checks judged stays, until a router is asked for that they did not judge", () => {
  const pages = judged("4.24.15", ["pages"])
  assert.deepEqual(routersToJudge(pages, ["pages"], otherChecks), [])
  assert.deepEqual(routersToJudge(pages, ["app"], otherChecks), ["pages", "app"])
  assert.deepEqual(routersToJudge(pages, ["pages"], { ...otherChecks, again: true }), ["pages"])
})

const told = (error: string) =>
  releaseOf(resultsOf([{ ...failedCheck, errors: [error] }])).checks[0]?.errors[0]

for (const [error, same] of [
  ["at http://localhost:40123/api", "at http://localhost/api"],
  ["?url=http%3A%2F%2Flocalhost%3A40123%2F", "?url=http%3A%2F%2Flocalhost%2F"],
  ['"expires": "2026-11-24T10:00:00.000Z"', '"expires": "<time>"'],
  ['"id": "5f078a75-ac9e-4f77-8763-f8cddd2dab97"', '"id": "<uuid>"'],
  ['"code": "051a8c257ca52943001d"', '"code": "<hex>"'],
  ["Bearer gho_9g1VfET9qY31dVVDj994", "Bearer gho_<token>"],
  ["at get (/root/cache/4.1.0/node_modules/jose/a.js:1:2)", "at get (node_modules/jose/a.js:1:2)"],
  ["The whole log: /home/me/runs/1/build.log", "The whole log: <path>"],
  ["The whole log: /srv/me/.conformance/runs/1/build.log", "The whole log: <path>"],
  ["Received: 500\n\nCall log:\n  - 14 × resolved", "Received: 500"],
] as const) {
  test(`what is of a run and of no release is left out: ${JSON.stringify(error)}`, () => {
    assert.equal(told(error), same)
  })
}
