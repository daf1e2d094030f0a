import assert from "node:assert/strict"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { test } from "node:test"
import { run } from "../process.ts"
import { temporaryFolder } from "../temporary-folder.ts"
import { changedFiles, specsAmong, touchedBy } from "./changed.ts"
import type { NamedRegression } from "./regressions.ts"

/** A repository in which these files are committed. */
async function repository(...files: string[]) {
  const folder = temporaryFolder("repository")
  const git = async (...args: string[]) => {
    const identity = ["-c", "user.name=me", "-c", "user.email=me@example.com"]
    const { exitCode, output } = await run("git", [...identity, ...args], {
      cwd: folder,
      output: "kept",
    })
    assert.equal(exitCode, 0, output)
  }
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const commit = async () => {
    await git("add", "--all")
    await git("commit", "--quiet", "--message", "Change")
  }
  await git("init", "--quiet", "--initial-branch", "main")
  for (const file of files) write(file, `// ${file}`)
  await commit()
  return { folder, git, write, commit }
}

test("what a branch changed is found: committed, not yet committed, not yet known to git, or gone", async () => {
  const [edited, gone, others] = ["specs/a/edited.spec.ts", "specs/a/gone.spec.ts", "others.ts"]
  const { folder, git, write, commit } = await repository(edited, gone, others, ".gitignore")
  await git("checkout", "--quiet", "-b", "branch")
  write(edited, "// otherwise")
  await commit()
  await git("checkout", "--quiet", "main")
  write(others, "// otherwise, on main")
  await commit()
  await git("checkout", "--quiet", "branch")
  rmSync(join(folder, gone))
  write("specs/a/new.spec.ts", "// new")
  write(".gitignore", "ignored.ts")
  write("ignored.ts", "// ignored")

  const files = await changedFiles("main", folder)

  assert.deepEqual(files, [".gitignore", edited, gone, "specs/a/new.spec.ts"])
  assert.deepEqual(specsAmong(files, folder), [edited, "specs/a/new.spec.ts"])
})

test("a commit that git doesn't know is named", async () => {
  const { folder } = await repository("a.ts")

  await assert.rejects(changedFiles("no-such-commit", folder), {
    name: "CannotJudge",
    message: /no-such-commit/,
  })
})

test("only specs of the suite are run for a change", async () => {
  const own = "specs/endpoints/session.spec.ts"
  const { folder } = await repository(own, "scripts/testing/checks/area/holds.spec.ts")

  const files = [own, "specs/test.ts", "scripts/testing/checks/area/holds.spec.ts"]

  assert.deepEqual(specsAmong(files, folder), [own])
})

test("a regression is touched by its description, and by the spec that holds its check", () => {
  const regression = { saw: "Half was gone." } as NamedRegression
  const own = { ...regression, name: "4174" }
  const check = "endpoints/session.spec.ts › is an empty object"
  const naming = { ...regression, name: "4175", check }
  const all = [own, naming]

  assert.deepEqual(touchedBy(["specs/regressions/4174.ts"], all), [own])
  assert.deepEqual(touchedBy(["specs/regressions/4174.spec.ts"], all), [own])
  assert.deepEqual(touchedBy(["specs/regressions/4175.ts"], all), [naming])
  assert.deepEqual(touchedBy(["specs/endpoints/session.spec.ts"], all), [naming])
  assert.deepEqual(touchedBy(["specs/regressions/4175.spec.ts", "specs/test.ts"], all), [])
})
