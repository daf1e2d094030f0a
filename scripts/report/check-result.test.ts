import assert from "node:assert/strict"
import { join } from "node:path"
import { test } from "node:test"
import { characterisations } from "../../specs/requirements/characterisations/index.ts"
import { root } from "../lib/paths.ts"
import { checkResult, type EndedTest, type RunTest } from "./check-result.ts"

const testDir = join(root, "specs")
const file = "endpoints/session.spec.ts"
const title = "is an empty object when signed out"
const covered = { type: "requirement", description: "session.signed-out" }

const one: RunTest = {
  title,
  location: { file: join(testDir, file), line: 5, column: 1 },
  annotations: [covered],
  expectedStatus: "passed",
  titlePath: () => ["", "pages-router", file, title],
  parent: { project: () => ({ name: "pages-router", testDir }) },
}
const passed: EndedTest = { status: "passed", duration: 80, errors: [], steps: [], workerIndex: 0 }
const failed: EndedTest = {
  ...passed,
  status: "failed",
  errors: [{ message: "\u001b[31mReceived: 500\u001b[39m" }],
}

function annotated(...annotations: RunTest["annotations"]): RunTest {
  return { ...one, annotations: [covered, ...annotations] }
}

test("a test that passes is told with its suite, its router, its requirements and its place", () => {
  assert.deepEqual(checkResult(one, passed), {
    id: `${file} › ${title}`,
    area: "endpoints",
    title,
    router: "pages",
    requirements: ["session.signed-out"],
    location: `specs/${file}:5`,
    verdict: "pass",
    outcome: "passed",
    duration: 80,
    browser: false,
    errors: [],
  })
})

test("a test that fails is told with what it said, without colours, and its cause", () => {
  const caused = annotated({ type: "cause", description: "a sign-in ended in an error" })
  const { verdict, outcome, errors, cause } = checkResult(caused, failed)

  assert.deepEqual([verdict, outcome, errors], ["fail", "failed", ["Received: 500"]])
  assert.equal(cause, "a sign-in ended in an error")
})

test("a test that runs out of time has failed", () => {
  const { verdict, outcome } = checkResult(one, { ...failed, status: "timedOut" })

  assert.deepEqual([verdict, outcome], ["fail", "failed"])
})

test("a known failure is told with its reason, and is stale where it fails otherwise", () => {
  const listed = { type: "known failure", description: "It throws." }
  const known = { ...annotated(listed), expectedStatus: "failed" as const }
  const otherwise = annotated(listed, { type: "stale", description: "listed as: 404" })

  assert.equal(checkResult(known, failed).verdict, "known")
  assert.equal(checkResult(known, failed).reason, "It throws.")
  assert.equal(checkResult(known, passed).verdict, "stale")
  assert.equal(checkResult(otherwise, failed).verdict, "stale")
})

test("a fault that had to be seen makes its check fail, and is no known failure", () => {
  const seeing = annotated({ type: "sees the fault", description: "session.signed-out" })

  assert.equal(checkResult({ ...seeing, expectedStatus: "failed" }, failed).verdict, "fail")
})

test("a test uses a browser where a fixture gives it one, however deep", () => {
  const page = { category: "fixture", title: 'Fixture "page"', steps: [] }
  const hooks = { category: "hook", title: "Before Hooks", steps: [page] }
  const visit = { category: "test.step", title: "opens the page", steps: [] }

  assert.equal(checkResult(one, { ...passed, steps: [hooks] }).browser, true)
  assert.equal(checkResult(one, { ...passed, steps: [visit] }).browser, false)
})

test("a test that could not be judged is told with why, whatever it saw before", () => {
  const caused = annotated({ type: "cause", description: "a sign-in ended in an error" })
  const trouble = "CannotJudge: answering GET /user of api.github.com: TypeError"
  const both = { ...failed, errors: [...failed.errors, { message: trouble }] }

  const { verdict, errors, cause } = checkResult(caused, both)

  assert.equal(verdict, "error")
  assert.deepEqual(errors, [trouble, "Received: 500"])
  assert.equal(cause, undefined)
})

test("a test that no worker ran could not be judged, but one that is skipped says why", () => {
  const notRun: EndedTest = { ...passed, status: "skipped", workerIndex: -1 }
  const skip = annotated({
    type: "skip",
    description: "session.signed-out is promised from 4.1.0 on",
  })
  const blamed = { ...failed, workerIndex: -1 }

  assert.equal(checkResult(one, notRun).verdict, "error")
  assert.match(checkResult(one, notRun).errors.join(), /No worker ran this check/)
  assert.equal(checkResult(one, blamed).verdict, "error")
  assert.deepEqual(checkResult(one, blamed).errors.slice(1), ["Received: 500"])
  assert.equal(checkResult(skip, notRun).verdict, "n/a")
})

test("what nobody promises has changed where another target does it otherwise, and fails where it was written", () => {
  const [id = ""] = Object.keys(characterisations)
  const pinning = { ...one, annotations: [{ type: "requirement", description: id }] }

  assert.equal(checkResult(pinning, failed).verdict, "changed")
  assert.equal(checkResult(pinning, failed, true).verdict, "fail")
  assert.equal(checkResult(one, failed, true).verdict, "fail")
})
