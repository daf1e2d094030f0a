import assert from "node:assert/strict"
import { test } from "node:test"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import {
  type Conditions,
  happenedAsListed,
  isAbout,
  type KnownFailure,
  observation,
  overdue,
  parseKnownFailures,
} from "./known-failures.ts"

const entry: KnownFailure = {
  requirement: "session.signed-in",
  when: { "next-auth": ">=4.18.7", router: "app" },
  observed: 'Received: "/api/auth/signin"',
  reason: "The path is fixed in the client.",
  link: "https://github.com/nextauthjs/next-auth/issues/5296",
  review: "2027-05-01",
}
const ids = ["session.signed-in", "session.signed-out", "csrf.token"]
const check = { requirements: ["session.signed-in"], title: "describes the user", router: "app" }
const target: Conditions = {
  "next-auth": "4.24.15",
  next: "16.4.6",
  react: "19.3.1",
  bundler: "turbopack",
  mode: "production",
}

test("a well-formed list is read as it stands", () => {
  assert.deepEqual(parseKnownFailures([entry], ids), [entry])
})

test("an unknown key is refused by its name", () => {
  assert.throws(() => parseKnownFailures([{ ...entry, isue: "x" }], ids), {
    name: "CannotJudge",
    message: /isue/,
  })
})

test("an unknown requirement is refused, naming the right ones of its area", () => {
  const misspelt = { ...entry, requirement: "session.signedin" }
  assert.throws(() => parseKnownFailures([misspelt], ids), {
    name: "CannotJudge",
    message: /session\.signed-in, session\.signed-out\.$/,
  })
})

test("a range that semver does not know is refused", () => {
  const broken = { ...entry, when: { "next-auth": "4.x.y.z" } }
  assert.throws(() => parseKnownFailures([broken], ids), CannotJudge)
})

test("an entry is about the requirement's checks on the router and versions that it names", () => {
  assert.equal(isAbout(entry, check, target), true)
  assert.equal(isAbout(entry, { ...check, router: "pages" }, target), false)
  assert.equal(isAbout(entry, { ...check, requirements: ["csrf.token"] }, target), false)
  assert.equal(isAbout(entry, check, { ...target, "next-auth": "4.18.6" }), false)
})

test("an entry that holds of the newest release is about a preview of the next one", () => {
  const preview = { ...target, "next-auth": "0.0.0-pr.9999" }
  const ended = { ...entry, when: { "next-auth": ">=4.18.7 <4.24.0" } }
  assert.equal(isAbout(entry, check, preview), true)
  assert.equal(isAbout(ended, check, preview), false)
})

test("an entry that names a check is about no other", () => {
  assert.equal(isAbout({ ...entry, check: "describes the user" }, check, target), true)
  assert.equal(isAbout({ ...entry, check: "describes nobody" }, check, target), false)
})

test("what was observed does not depend on ports, colours or line breaks", () => {
  const messages = ["\u001b[31mReceived:\u001b[39m  http://localhost:40123/\n  x"]
  assert.equal(observation(messages), "Received: http://localhost:<port>/ x")
})

test("an observation is the same wherever the log of a build lies", () => {
  const said = (log: string) => [`next build failed. The whole log: ${log}\n  at middleware.js`]
  assert.equal(
    observation(said("/runs/1/logs/build.log")),
    observation(said("/runs/2/logs/build.log")),
  )
})

test("a failure is as listed only where it shows what the entry says", () => {
  assert.equal(happenedAsListed(entry, ['Expected: "/base"\nReceived: "/api/auth/signin"']), true)
  assert.equal(happenedAsListed(entry, ["Test timeout of 30000ms exceeded."]), false)
})

test("an entry is about the bundler and the mode that it names", () => {
  const entryOf = (when: KnownFailure["when"]): KnownFailure => ({ ...entry, when })
  assert.equal(isAbout(entryOf({ bundler: "turbopack" }), check, target), true)
  assert.equal(isAbout(entryOf({ bundler: "webpack" }), check, target), false)
  assert.equal(isAbout(entryOf({ mode: "development" }), check, target), false)
})

test("an entry is overdue from the day after its review date", () => {
  assert.deepEqual(overdue([entry], "2027-05-01"), [])
  assert.deepEqual(overdue([entry], "2027-05-02"), [entry])
})
