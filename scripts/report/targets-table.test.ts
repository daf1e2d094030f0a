import assert from "node:assert/strict"
import { test } from "node:test"
import type { Requirement } from "../../specs/requirements/ledger.ts"
import type { Release } from "../lib/history/release.ts"
import { failedCheck, passedCheck, releaseWith } from "../testing/literals.ts"
import { renderTargets } from "./targets-table.ts"

const promise: Requirement = {
  level: "must",
  source: "docs",
  text: "It answers.",
  link: "https://next-auth.js.org/getting-started/rest-api#session",
}
const ledger = { "session.signed-out": promise, "session.signed-in": promise }
const holds = { ...passedCheck, requirements: failedCheck.requirements }
const newest = releaseWith("4.24.15", passedCheck, holds)
const older = releaseWith("4.24.14", passedCheck, failedCheck)

test("the newest release stands first, with how its promises stand", () => {
  const lines = renderTargets([older, newest], ledger, []).split("\n")
  const cells = (line = "") => line.split("|").map((cell) => cell.trim())
  const [head, , ...rows] = lines
  assert.deepEqual(cells(head).slice(10, 14), ["holds", "broken", "otherwise", "not promised"])
  assert.deepEqual(
    [1, 10, 11].map((column) => cells(rows[0])[column]),
    ["4.24.15", "2", "0"],
  )
  assert.deepEqual(
    [1, 10, 11].map((column) => cells(rows[1])[column]),
    ["4.24.14", "1", "1"],
  )
})

test("a release is held against the newest, and its other targets against its first", () => {
  const text = renderTargets(
    [newest, onNext("14.2.35", newest), older, onNext("14.2.35", older)],
    ledger,
    [],
  )
  const sections = text
    .split("\n### ")
    .slice(-3)
    .map((one) => one.split("\n\n"))
  assert.deepEqual(
    sections.map(([title = "", beside = "", differing]) => [
      title.slice(0, 31),
      beside.slice(0, 37),
      differing?.trim(),
    ]),
    [
      ["next-auth 4.24.15, Next 14.2.35", "Beside next-auth 4.24.15, Next 16.4.6", "Nothing."],
      [
        "next-auth 4.24.14, Next 16.4.6,",
        "Beside next-auth 4.24.15, Next 16.4.6",
        "Broken: `session.signed-in`.",
      ],
      ["next-auth 4.24.14, Next 14.2.35", "Beside next-auth 4.24.14, Next 16.4.6", "Nothing."],
    ],
  )
})

test("what was mended is told between the first targets of two releases", () => {
  const text = renderTargets([newest, onNext("14.2.35", newest), older], ledger, [])
  assert.equal(text.match(/### From /g)?.length, 1)
  assert.match(text, /### From 4\.24\.14 to 4\.24\.15\n\nNothing that a regression spec is about\./)
})

test("one target alone differs from nothing", () => {
  assert.doesNotMatch(renderTargets([newest], ledger, []), /##/)
})

function onNext(next: string, release: Release): Release {
  return { ...release, target: { ...release.target, next } }
}
