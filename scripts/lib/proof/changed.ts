import { existsSync } from "node:fs"
import { join } from "node:path"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { root } from "../paths.ts"
import { run } from "../process.ts"
import { ownSpec } from "./proof.ts"
import type { NamedRegression } from "./regressions.ts"

/**
 * The files that differ from where a commit's branch was left, those that are gone and those that git doesn't know yet
 * included, relative to the checkout.
 */
export async function changedFiles(commit: string, checkout = root): Promise<string[]> {
  const tracked = await git(checkout, "diff", "--name-only", "--no-renames", "--merge-base", commit)
  const untracked = await git(checkout, "ls-files", "--others", "--exclude-standard")
  return [...tracked, ...untracked]
}

/** The spec files of the suite among some files, without those that are gone. */
export function specsAmong(files: readonly string[], checkout = root): string[] {
  return files.filter(
    (file) => /^specs\/.*\.spec\.ts$/.test(file) && existsSync(join(checkout, file)),
  )
}

/** The regressions whose description or checks are among some files. */
export function touchedBy(
  files: readonly string[],
  regressions: readonly NamedRegression[],
): NamedRegression[] {
  return regressions.filter(({ name, check }) => {
    const spec = check?.split(" › ")[0] ?? ownSpec(name)
    return files.includes(`specs/regressions/${name}.ts`) || files.includes(`specs/${spec}`)
  })
}

async function git(cwd: string, ...args: string[]): Promise<string[]> {
  const { exitCode, output, stdout } = await run("git", args, { cwd, output: "kept" })
  if (exitCode !== 0) throw new CannotJudge(`git ${args.join(" ")} failed:\n${output.trim()}`)
  return stdout.split("\n").filter((line) => line !== "")
}
