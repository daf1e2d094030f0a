import assert from "node:assert/strict"
import { test } from "node:test"
import { NoSuchCombination } from "../trouble/cannot-judge.ts"
import type { Wish } from "./resolve-target.ts"
import { wishedTargets } from "./wished-targets.ts"

const options = { next: ["14", "16"], react: ["18", "19"], bundler: ["turbopack", "webpack"] }

function resolve({ next, bundler }: Wish): Promise<void> {
  return next === "14" && bundler === "turbopack"
    ? Promise.reject(new NoSuchCombination("Next 14 has no Turbopack."))
    : Promise.resolve()
}

test("pairwise, each two values meet that can, and what can't exist is not chosen", async () => {
  const chosen = await wishedTargets({ ...options, pairwise: true }, {}, resolve)

  const met = chosen.map(({ next, react, bundler }) => `${next} ${react} ${bundler}`)
  assert.deepEqual(met.toSorted(), [
    "14 18 webpack",
    "14 19 webpack",
    "16 18 turbopack",
    "16 18 webpack",
    "16 19 turbopack",
  ])
})

test("where none of them can exist, each is there to say why", async () => {
  const impossible = { next: ["14"], bundler: ["turbopack"], pairwise: true }

  assert.equal((await wishedTargets(impossible, {}, resolve)).length, 1)
})

test("what stands in the way otherwise leaves nothing out", async () => {
  const outOfReach = () => Promise.reject(new Error("out of reach"))

  const chosen = await wishedTargets({ ...options, pairwise: true }, {}, outOfReach)

  assert.ok(chosen.some(({ next, bundler }) => next === "14" && bundler === "turbopack"))
})

test("where all are wished for, nothing is asked", async () => {
  const never = () => Promise.reject(new NoSuchCombination("asked"))

  assert.equal((await wishedTargets(options, {}, never)).length, 8)
})
