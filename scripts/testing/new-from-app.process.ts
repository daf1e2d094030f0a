import assert from "node:assert/strict"
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { test } from "node:test"
import { root } from "../lib/paths.ts"
import { temporaryFolder } from "../lib/temporary-folder.ts"
import { conformance, environment, newRunFolder } from "./run-checks.ts"

/** A reproduction in a folder of its own, with a mark that it leaves wherever code of it runs. */
function reproduction(options: string): { folder: string; mark: string } {
  const folder = temporaryFolder("reproduction")
  const mark = join(folder, "was-run")
  const leaveMark = `require("node:fs").writeFileSync(${JSON.stringify(mark)}, "")\n`
  const files = {
    "next.config.js": leaveMark,
    "pages/api/auth/[...nextauth].js": leaveMark + options,
    "package.json": JSON.stringify({ dependencies: { next: "\u001b[2J16" } }),
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { folder, mark }
}

function newFrom(folder: string) {
  const args = ["new", "999999", "keeps what it showed", "--from-app", folder]
  return conformance(args, environment(newRunFolder()))
}

test("2: a reproduction is shown, and without a terminal to agree in, nothing of it is written or run", async () => {
  const { folder, mark } = reproduction(`export default NextAuth({ secret: "REAL-VALUE" })`)

  const { exitCode, output } = await newFrom(folder)

  assert.equal(exitCode, 2, output)
  assert.match(output, /^Endpoints +pages\/api\/auth\/\[\.\.\.nextauth\]\.js/m)
  assert.match(output, /- fixture-app\/pages-router\.reported-999999\/pages\/api\/auth\//)
  assert.match(output, /without a terminal to ask in, say --write/)
  assert.doesNotMatch(output, /REAL-VALUE|\u001b/)
  assert.ok(!existsSync(mark), "it was run")
  assert.ok(!existsSync(join(root, "specs", "regressions", "999999.ts")), "it was written")
})

test("2: what can't be taken over is refused in a sentence, after what was found", async () => {
  const { folder } = reproduction(`import "axios"\nexport default NextAuth({})`)

  const { exitCode, output } = await newFrom(folder)

  assert.equal(exitCode, 2, output)
  assert.match(output, /^Router +Pages Router/m)
  assert.match(output, /imports axios: the harness has no axios\. Do without it/)
  assert.doesNotMatch(output, /\n\s+at /)
})
