import { CannotJudge } from "../trouble/cannot-judge.ts"
import { run } from "../process.ts"
import { ownSpec } from "./proof.ts"
import type { NamedRegression } from "./regressions.ts"

/** The files that differ from a commit, those that git doesn't know yet included, relative to the checkout. */
export async function changedFiles(commit: string): Promise<string[]> {
  const tracked = await git("diff", "--name-only", "--merge-base", commit)
  const untracked = await git("ls-files", "--others", "--exclude-standard")
  return [...tracked, ...untracked]
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

async function git(...args: string[]): Promise<string[]> {
  const { exitCode, output } = await run("git", args, { output: "kept" })
  if (exitCode !== 0) throw new CannotJudge(`git ${args.join(" ")} failed:\n${output.trim()}`)
  return output.split("\n").filter((line) => line !== "")
}
