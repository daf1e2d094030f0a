import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { root } from "../../paths.ts"
import { entered, registers } from "./entered.ts"
import { needsOf } from "./needs.ts"

const text = (path: string) => readFileSync(join(root, path), "utf8")
const now = { variants: text(registers.variants), scenarios: text("specs/scenarios/index.ts") }
const scenario = {
  name: "reported-1",
  router: "pages",
  files: [],
  needs: { ...needsOf([]), standIns: ["mail"], environment: { REGION: "fake-region" }, built: {} },
} as const satisfies Parameters<typeof entered>[1]

test("the first reproduction has its variant, its scenario, and the file of those", () => {
  const [variants, reported, scenarios] = entered(now, scenario, "1")

  assert.match(variants!.text, /"reported-1": \{\},\n\} as const/)
  assert.match(
    reported!.text,
    /"reported-1": \{\n {4}variant: "reported-1",\n {4}standIns: \["mail"\]/,
  )
  assert.match(reported!.text, /environment: \(\) => \(\{"REGION":"fake-region"\}\)/)
  assert.match(scenarios!.text, /import \{ reportedScenarios \} from ".\/reported.ts"\n\n\/\*\*/)
  assert.match(scenarios!.text, / {2}\.\.\.reportedScenarios,\n\}\n/)
})

test("another one stands beside it, and the same one is refused", () => {
  const [variants, reported] = entered(now, scenario, "1")
  const then = { ...now, variants: variants!.text, reported: reported!.text }

  const after = entered(then, { ...scenario, name: "reported-2" }, "2")

  assert.deepEqual(
    after.map(({ path }) => path),
    [registers.variants, registers.reported],
  )
  assert.match(after[1]!.text, /"reported-1": [\s\S]*"reported-2": /)
  assert.throws(() => entered(then, scenario, "1"), { name: "CannotJudge" })
})
