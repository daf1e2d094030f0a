import assert from "node:assert/strict"
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { root } from "../lib/paths.ts"
import { run } from "../lib/process.ts"
import { newRunFolder } from "./run-checks.ts"

const bootstrap = join(root, "scripts", "bootstrap.mjs")

/** A clone whose door says that it was opened, and an npm that installs nothing. */
function clone() {
  const folder = newRunFolder()
  cpSync(bootstrap, join(folder, "scripts", "bootstrap.mjs"))
  const door = join(folder, "scripts", "conformance.ts")
  writeFileSync(door, `process.send("open"); process.disconnect(); console.log("opened" as string)`)
  mkdirSync(join(folder, "node_modules"))
  symlinkSync(join(root, "node_modules", "tsx"), join(folder, "node_modules", "tsx"))
  const programs = join(folder, "programs")
  mkdirSync(programs)
  writeFileSync(join(programs, "npm"), `#!/bin/sh\necho "npm $1" >&2\n`)
  chmodSync(join(programs, "npm"), 0o755)
  return {
    holds: (file: string, packages: object) =>
      writeFileSync(join(folder, file), JSON.stringify({ packages })),
    breaks: () => rmSync(join(folder, "node_modules", "tsx")),
    opened: () =>
      run(process.execPath, [join(folder, "scripts", "bootstrap.mjs")], {
        env: { ...process.env, PATH: `${programs}:${process.env["PATH"]}` },
        output: "kept",
      }),
  }
}

const next = { version: "16.4.6", integrity: "sha512-next" }
const optional = { version: "1.0.0", integrity: "sha512-other", optional: true }
const ofThisMachine = { ...optional, os: [process.platform], cpu: [process.arch] }
const wanted = {
  "": { name: "next-auth-conformance" },
  "node_modules/next": next,
  "node_modules/any": optional,
  "node_modules/of-another": { ...optional, os: [`!${process.platform}`] },
  "node_modules/of-another-cpu": { ...ofThisMachine, cpu: ["wasm32"] },
}

test("what is installed as the lockfile says, by whomever, is not installed again", async () => {
  const { holds, opened } = clone()
  holds("package-lock.json", wanted)
  holds("node_modules/.package-lock.json", { "node_modules/next": next })

  const { exitCode, output } = await opened()

  assert.equal(exitCode, 0, output)
  assert.equal(output, "opened\n")
})

for (const [what, packages] of Object.entries({
  "of another version": { "node_modules/next": { ...next, version: "16.4.5" } },
  "of another content": { "node_modules/next": { ...next, integrity: "sha512-edited" } },
  "not installed": { "node_modules/any": optional },
  "for another machine": { "node_modules/next": next },
})) {
  test(`a package that is ${what} is installed before the door opens`, async () => {
    const { holds, opened } = clone()
    holds("package-lock.json", { ...wanted, "node_modules/binary": ofThisMachine })
    holds("node_modules/.package-lock.json", packages)

    const { exitCode, output } = await opened()

    assert.equal(exitCode, 0, output)
    assert.match(output, /^Installing packages \(npm ci\) …\nnpm ci\nopened\n$/)
  })
}

test("a door that can't be opened is no verdict", async () => {
  const { holds, opened, breaks } = clone()
  holds("package-lock.json", wanted)
  holds("node_modules/.package-lock.json", { "node_modules/next": next })
  breaks()

  const { exitCode, output } = await opened()

  assert.equal(exitCode, 2, output)
  assert.match(output, /Error[^]*\nThe harness could not be loaded: rm -rf node_modules/)
})

test("a clean clone is installed before the door opens", async () => {
  const { holds, opened } = clone()
  holds("package-lock.json", wanted)

  const { exitCode, output } = await opened()

  assert.equal(exitCode, 0, output)
  assert.match(output, /\nnpm ci\nopened\n$/)
})

test("an old Node is told before anything is installed", async () => {
  const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } })`
  const args = ["--import", `data:text/javascript,${old}`, bootstrap]
  const { exitCode, output } = await run(process.execPath, args, { output: "kept" })
  assert.equal(exitCode, 2, output)
  assert.match(output, /Node 18\.20\.4 is too old: the harness needs 20\.19 or newer\. Install/)
})

test("what npx takes from a repository, which is no clone, says so", async () => {
  const packed = join(newRunFolder(), "scripts", "bootstrap.mjs")
  cpSync(bootstrap, packed)
  const { exitCode, output } = await run(process.execPath, [packed, "--help"], { output: "kept" })
  assert.equal(exitCode, 2, output)
  assert.match(output, /is no clone of the harness: it has no package-lock\.json, .* Clone the/)
})
