import assert from "node:assert/strict"
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { test } from "node:test"
import { temporaryFolder } from "../temporary-folder.ts"
import { judgingContent } from "./judging-content.ts"

const checkout = {
  "specs/endpoints/session.spec.ts": "a check",
  "specs/regressions/4174.ts": "a witness",
  "specs/regressions/4174.spec.ts": "its own check",
  "specs/known-failures.json": "[]",
  "specs/faults/endpoints.ts": "faults",
  "mocks/github/github.ts": "a stand-in",
  "fixture-app/package.json": "{}",
  "scripts/lib/app/copy-app.ts": "how an app is made",
  "scripts/lib/app/copy-app.test.ts": "a unit test",
  "scripts/lib/run/browser.ts": "the browser",
  "scripts/lib/run/playwright.ts": "how checks run",
  "scripts/lib/run/preparation.ts": "what a run prepares",
  "scripts/lib/run/workers.ts": "how many at once",
  "scripts/lib/run/outcomes.ts": "what came of several targets",
  "scripts/lib/target/choose-versions.ts": "what versions have",
  "scripts/lib/target/conditions.ts": "what known failures ask",
  "scripts/lib/target/target.ts": "the target",
  "scripts/lib/target/matrix.ts": "several targets",
  "scripts/report/summary.ts": "a report",
  "package-lock.json": "{}",
  "playwright.config.ts": "the configuration",
  "README.md": "the first lines",
}

/** The hash of a checkout where one file differs, or none. */
function contentWith(differing: Partial<typeof checkout> = {}): string {
  const folder = temporaryFolder("content")
  for (const [file, text] of Object.entries({ ...checkout, ...differing })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return judgingContent(folder)
}

for (const file of [
  "specs/endpoints/session.spec.ts",
  "specs/regressions/4174.spec.ts",
  "mocks/github/github.ts",
  "fixture-app/package.json",
  "scripts/lib/app/copy-app.ts",
  "scripts/lib/run/browser.ts",
  "scripts/lib/target/target.ts",
  "package-lock.json",
] as const) {
  test(`results are of other checks once ${file} is another`, () => {
    assert.notEqual(contentWith({ [file]: "another" }), contentWith())
  })
}

for (const file of [
  "specs/known-failures.json",
  "specs/regressions/4174.ts",
  "specs/faults/endpoints.ts",
  "scripts/lib/app/copy-app.test.ts",
  "scripts/lib/run/outcomes.ts",
  "scripts/lib/target/matrix.ts",
  "scripts/report/summary.ts",
  "README.md",
] as const) {
  test(`results stay those of the same checks when ${file} is another`, () => {
    assert.equal(contentWith({ [file]: "another" }), contentWith())
  })
}
