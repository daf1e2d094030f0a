import assert from "node:assert/strict"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { test } from "node:test"
import { root } from "../paths.ts"
import { linkOf, reportedPromises, requirementOf, scaffold, withPromise } from "./scaffold.ts"

const report = { number: "4174", title: "keeps the callbackUrl's query", version: "4.24.15" }
const ledger = `import type { Ledger } from "./ledger.ts"

export const regressions = {} as const satisfies Ledger
`

test("a report becomes a description and a spec, named by its number", () => {
  const [description, spec] = scaffold(report)

  assert.equal(description!.path, "specs/regressions/4174.ts")
  assert.match(
    description!.text,
    /link: "https:\/\/github\.com\/nextauthjs\/next-auth\/issues\/4174"/,
  )
  assert.equal(spec!.path, "specs/regressions/4174.spec.ts")
  assert.match(spec!.text, /test\("keeps the callbackUrl's query", covers\("regression\.keeps-/)
  assert.match(spec!.text, /npm run prove 4174/)
})

test("what the files import is there", () => {
  for (const { path, text } of scaffold(report)) {
    for (const [, imported] of text.matchAll(/from "(\.[^"]+)"/g)) {
      assert.ok(existsSync(join(root, dirname(path), imported!)), imported)
    }
  }
})

test("a check of a promise that the ledger has covers that", () => {
  const [, spec] = scaffold({ ...report, requirement: "sign-in.callback-url" })

  assert.match(spec!.text, /covers\("sign-in\.callback-url"\)/)
})

test("a new promise fails a run where it is broken, until somebody says that nobody promises it", () => {
  const text = withPromise(ledger, report)

  assert.match(text, /"regression\.keeps-the-callbackurl-s-query": \{\n {4}level: "must",/)
  assert.match(text, /source: "docs",\n {4}text: "Keeps the callbackUrl's query\."/)
  assert.throws(() => withPromise(text, report), { name: "CannotJudge" })
})

test("a quotation mark in a title stays a title", () => {
  const [, spec] = scaffold({ ...report, title: 'says "no"' })

  assert.match(spec!.text, /test\("says \\"no\\"", /)
})

test("issues, advisories and commits have their own addresses, and nothing else has one", () => {
  assert.match(linkOf("4174"), /\/issues\/4174$/)
  assert.match(linkOf("GHSA-xmf8-cvqr-rfgj"), /\/security\/advisories\/GHSA-xmf8-cvqr-rfgj$/)
  assert.match(linkOf("042955eaa"), /\/commit\/042955eaa$/)
  assert.throws(() => linkOf("82447f"), { name: "CannotJudge", message: /or a commit/ })
  assert.throws(() => linkOf("../../x"), { name: "CannotJudge" })
  assert.throws(() => linkOf("CVE-2022-31186"), { name: "CannotJudge" })
})

test("the walkthrough makes a spec that is not there yet", () => {
  const walkthrough = readFileSync(join(root, "CONTRIBUTING.md"), "utf8")
  const [, number, title] = /npm run new -- (\S+) "([^"]+)"/.exec(walkthrough)!

  for (const { path } of scaffold({ ...report, number: number!, title: title! })) {
    assert.ok(!existsSync(join(root, path)), `There is a ${path} already.`)
  }
  for (const command of ["bisect", "prove"]) {
    assert.ok(walkthrough.includes(`npm run ${command} -- ${number}`), command)
  }
  const ledger = readFileSync(join(root, reportedPromises), "utf8")
  assert.doesNotThrow(() => withPromise(ledger, { ...report, number: number!, title: title! }))
})

test("a title without words makes no id", () => {
  assert.throws(() => requirementOf("…"), { name: "CannotJudge" })
})

test("a spec of a reproduction runs it, and its promise is one of that router", () => {
  const reproduction = { scenario: "reported-4174", router: "app" } as const

  const [description, spec] = scaffold({ ...report, reproduction })

  assert.match(spec!.text, /test\.use\(\{ scenario: "reported-4174" \}\)/)
  assert.match(spec!.text, /fixture-app\/app-router\.reported-4174/)
  assert.match(description!.text, /fixed: .+\n {4}router: "app",\n/)
  assert.match(withPromise(ledger, { ...report, reproduction }), /router: "app",\n {2}\},/)
  assert.doesNotMatch(withPromise(ledger, report), /router:/)
})
