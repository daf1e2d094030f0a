import assert from "node:assert/strict"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { temporaryFolder } from "../temporary-folder.ts"
import { chooseRegressions, loadRegressions, type NamedRegression } from "./regressions.ts"

const regression = {
  link: "https://github.com/nextauthjs/next-auth/issues/4174",
  saw: "Half of the address was gone.",
  witness: {
    broken: { "next-auth": "4.3.0" },
    fixed: { "next-auth": "4.3.1" },
    observed: "Received: null",
  },
}
const named: NamedRegression = { name: "4174", ...regression }

test("regressions are found by number, with or without its #, or by either of their files", () => {
  for (const given of [
    "4174",
    "#4174",
    "specs/regressions/4174.spec.ts",
    "specs/regressions/4174.ts",
  ]) {
    assert.deepEqual(chooseRegressions([named], [given]), [named])
  }
  assert.deepEqual(chooseRegressions([named], []), [named])
})

test("a number that has no regression is told with those that have", () => {
  assert.throws(() => chooseRegressions([named], ["4175"]), {
    name: "CannotJudge",
    message: 'There is no regression "4175". There are: 4174.',
  })
})

test("a description is read from its file, and a malformed one says where", async () => {
  const folder = temporaryFolder("regressions")
  writeFileSync(join(folder, "4174.ts"), `export default ${JSON.stringify(regression)}\n`)
  assert.deepEqual(await loadRegressions(folder), [named])

  const range = { ...regression.witness, broken: { "next-auth": "^4.3.0" } }
  const malformed = { ...regression, witness: range }
  writeFileSync(join(folder, "4175.ts"), `export default ${JSON.stringify(malformed)}\n`)
  await assert.rejects(loadRegressions(folder), { name: "CannotJudge", message: /4175\.ts/ })
})
