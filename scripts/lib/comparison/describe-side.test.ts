import assert from "node:assert/strict"
import { test } from "node:test"
import { optionsOfResults, sideArguments } from "./describe-side.ts"
import type { Results } from "../results/results.ts"

test("a side is a next-auth unless it says otherwise", () => {
  assert.deepEqual(sideArguments("4.24.14"), ["--next-auth", "4.24.14"])
  assert.deepEqual(sideArguments("../a folder/next-auth"), ["--next-auth", "../a folder/next-auth"])
})

test("words that name axes are a combination", () => {
  assert.equal(
    sideArguments("next-auth@4.24.11 next@15 react@^18").join(" "),
    "--next-auth 4.24.11 --next 15 --react ^18",
  )
})

test("an address with an @ in it is no axis", () => {
  const address = "git+ssh://git@github.com/nextauthjs/next-auth.git"
  assert.deepEqual(sideArguments(address), ["--next-auth", address])
})

test("what a results file judged can be asked for again", () => {
  const target = {
    "next-auth": "4.24.14",
    next: "15.5.2",
    react: "19.1.0",
    routers: ["pages", "app"],
    bundler: "webpack",
    mode: "development",
    packageManager: "pnpm",
    node: "v22.1.0",
  } as Results["target"]
  const options = {
    nextAuth: "4.24.14",
    next: "15.5.2",
    react: "19.1.0",
    router: ["pages", "app"],
    bundler: "webpack",
    packageManager: "pnpm",
  }
  assert.deepEqual(optionsOfResults({ target }), {
    ...options,
    mode: "development",
    node: "22.1.0",
  })
  assert.deepEqual(
    optionsOfResults({ target: { ...target, mode: "production", node: process.version } }),
    options,
  )
})
