import assert from "node:assert/strict"
import { test } from "node:test"
import { amendments } from "./amend-known-failures.ts"
import type { Conditions, KnownFailure } from "./known-failures.ts"
import type { CheckResult } from "./results.ts"

const entry: KnownFailure = {
  requirement: "session.signed-in",
  when: { "next-auth": "<5" },
  observed: "Received: 500",
  reason: "It throws.",
  link: "https://github.com/nextauthjs/next-auth/issues/1",
  review: "2027-05-01",
}
const target: Conditions = {
  "next-auth": "4.24.15",
  next: "16.4.6",
  react: "19.3.1",
  bundler: "turbopack",
  mode: "production",
}
const known: CheckResult = {
  id: "endpoints/session.spec.ts › describes the user",
  area: "endpoints",
  title: "describes the user",
  router: "pages",
  requirements: ["session.signed-in"],
  location: "specs/endpoints/session.spec.ts:3",
  verdict: "known",
  outcome: "failed",
  duration: 1,
  browser: false,
  errors: ["Expected: 200\nReceived: 500"],
}
const passing: CheckResult = { ...known, verdict: "stale", outcome: "passed", errors: [] }
const otherwise: CheckResult = {
  ...known,
  verdict: "stale",
  errors: ["Expected: 200\nReceived: 404"],
}
const onApp = (check: CheckResult): CheckResult => ({ ...check, router: "app" })

const amend = (checks: CheckResult[], { entries = [entry], isWhole = true, on = {} } = {}) =>
  amendments(entries, { checks, target: { ...target, ...on }, isWhole }, target)

test("an entry that happens as listed needs no amendment", () => {
  assert.deepEqual(amend([known, onApp(known)]), [])
})

test("an entry that no longer happens ends before the version", () => {
  const [amendment] = amend([passing, onApp(passing)])
  assert.equal(
    amendment?.problem,
    "The known failure of session.signed-in no longer happens: 2 checks of it passed.",
  )
  assert.deepEqual(amendment.corrected, [{ ...entry, when: { "next-auth": "<4.24.15" } }])
})

test("an entry that does not happen on another target stays listed for the rest", () => {
  const narrowed = (on: Partial<Conditions>) => amend([passing], { on })[0]?.corrected?.[0]?.when

  assert.deepEqual(narrowed({ "next-auth": "4.18.3", next: "13.5.11" }), {
    "next-auth": ">4.18.3 <5.0.0",
  })
  assert.deepEqual(narrowed({ next: "14.2.35", react: "18.3.1" }), {
    "next-auth": "<5",
    next: ">14.2.35",
  })
  assert.deepEqual(narrowed({ mode: "development" }), { "next-auth": "<5", mode: "production" })
})

test("an entry of another mode alone that does not happen goes", () => {
  const only: KnownFailure = { ...entry, when: { mode: "development" } }
  const [amendment] = amend([passing], { entries: [only], on: { mode: "development" } })
  assert.deepEqual(amendment?.corrected, [])
})

test("an entry that fails otherwise on another target stands beside what it lists there", () => {
  const [amendment] = amend([otherwise], { on: { next: "14.2.35" } })

  assert.deepEqual(amendment?.corrected, [
    {
      ...entry,
      when: { "next-auth": "<5", next: "<=14.2.35" },
      observed: "Expected: 200 Received: 404",
    },
    { ...entry, when: { "next-auth": "<5", next: ">14.2.35" } },
  ])
})

test("an entry of one version that no longer happens goes", () => {
  const only = { ...entry, when: { "next-auth": "4.24.15" } }
  assert.deepEqual(amend([passing], { entries: [only] })[0]?.corrected, [])
})

test("an entry that happens on one router only says so", () => {
  const [amendment] = amend([known, onApp(passing)])
  assert.deepEqual(amendment?.corrected, [
    { ...entry, when: { "next-auth": "<5", router: "pages" } },
  ])
})

test("an entry that one check of two shows names it", () => {
  const [amendment] = amend([known, { ...passing, title: "describes nobody" }])
  assert.deepEqual(amendment?.corrected, [{ ...entry, check: "describes the user" }])
})

test("an entry that fails otherwise lists what was seen", () => {
  const [amendment] = amend([otherwise])
  assert.deepEqual(amendment?.corrected, [{ ...entry, observed: "Expected: 200 Received: 404" }])
})

test("an entry that fails in two ways becomes two", () => {
  const [amendment] = amend([known, onApp(otherwise)])
  assert.deepEqual(
    amendment?.corrected?.map(({ when, observed }) => [when.router, observed]),
    [
      ["pages", "Received: 500"],
      ["app", "Expected: 200 Received: 404"],
    ],
  )
})

test("a part of the checks says what is wrong, and not how it should read", () => {
  const [amendment] = amend([passing], { isWhole: false })
  assert.match(amendment!.problem, /no longer happens: 1 check of it passed/)
  assert.equal(amendment!.corrected, undefined)
})

test("an entry that matches nothing is wrong on a whole run only", () => {
  const other = { ...known, requirements: ["csrf.token"] }
  assert.equal(
    amend([other])[0]?.problem,
    "The known failure of session.signed-in matches no check.",
  )
  assert.deepEqual(amend([other], { isWhole: false }), [])
})

test("an entry for a router that the target lacks matches nothing, and is not wrong", () => {
  const ofApp: KnownFailure = { ...entry, when: { router: "app" } }
  assert.deepEqual(amend([passing], { entries: [ofApp] }), [])
  assert.equal(
    amend([passing, onApp({ ...passing, requirements: [] })], { entries: [ofApp] }).length,
    1,
  )
})

test("an entry whose check was renamed names the check that fails as listed", () => {
  const renamed = { ...entry, check: "describes someone" }
  const [amendment] = amend([{ ...known, verdict: "fail" }], { entries: [renamed] })
  assert.deepEqual(
    amendment?.corrected,
    [entry].map((one) => ({ ...one, check: known.title })),
  )
})

test("an entry behind another that says the same is wrong", () => {
  const [amendment] = amend([known], { entries: [entry, { ...entry, reason: "Again." }] })
  assert.equal(amendment?.entry.reason, "Again.")
})

test("an entry for other targets is not judged", () => {
  const elsewhere = { ...entry, when: { bundler: "webpack" as const } }
  assert.deepEqual(amend([known], { entries: [elsewhere] }), [])
})

test("a part run judges the entries that it ran", () => {
  assert.equal(amend([passing], { isWhole: false }).length, 1)
})

test("a failure of the harness is not told as one of next-auth's", () => {
  const crashed: CheckResult = {
    ...onApp(known),
    verdict: "error",
    errors: ["CannotJudge: Next ended before it listened."],
  }

  assert.deepEqual(amend([crashed]), [])
  const [amendment] = amend([passing, crashed], { isWhole: false })
  assert.equal(
    amendment?.problem,
    "The known failure of session.signed-in no longer happens: 1 check of it passed.",
  )
  assert.equal(amendment.corrected, undefined)
})
