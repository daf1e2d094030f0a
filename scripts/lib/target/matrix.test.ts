import assert from "node:assert/strict"
import { test } from "node:test"
import { combine, parseMatrix } from "./matrix.ts"

test("what the command line says of one target is one target", () => {
  assert.deepEqual(combine({ nextAuth: ["4.24.14"], router: ["app"] }), [
    { nextAuth: "4.24.14", router: ["app"], packageManager: "npm" },
  ])
})

test("lists are combined; the routers of a target stay together", () => {
  assert.deepEqual(combine({ next: ["15", "16"], router: ["pages", "app"], node: ["22"] }), [
    { next: "15", node: "22", router: ["pages", "app"], packageManager: "npm" },
    { next: "16", node: "22", router: ["pages", "app"], packageManager: "npm" },
  ])
})

test("the lists of a matrix take the place of the command line's", () => {
  const matrix = parseMatrix({ next: ["14"], "package-manager": ["pnpm"] })
  assert.deepEqual(combine({ next: ["16"], react: ["18"] }, matrix), [
    { next: "14", react: "18", packageManager: "pnpm" },
  ])
})

test("the targets of a matrix are taken one by one", () => {
  const matrix = parseMatrix([{ "next-auth": "4.24.15" }, { next: "14", router: ["app"] }])
  assert.deepEqual(combine({ react: ["18"] }, matrix), [
    { nextAuth: "4.24.15", react: "18", packageManager: "npm" },
    { next: "14", react: "18", router: ["app"], packageManager: "npm" },
  ])
})

test("an unknown key or value is named, beside those that there are", () => {
  assert.throws(() => parseMatrix({ nextauth: ["4"] }), {
    name: "CannotJudge",
    message: /"nextauth"[^]*next-auth, next, react/,
  })
  assert.throws(() => parseMatrix([{ bundler: "rollup" }]), /turbopack/)
})
