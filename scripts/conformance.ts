import { CannotJudge } from "./lib/trouble/cannot-judge.ts"
import type { Command } from "./lib/command.ts"
import { explained } from "./lib/trouble/explained.ts"
import { Interrupted } from "./lib/process.ts"

const commands: Record<string, () => Promise<{ command: Command }>> = {
  run: () => import("./commands/run.ts"),
  doctor: () => import("./commands/doctor.ts"),
  diff: () => import("./commands/diff.ts"),
  merge: () => import("./commands/merge.ts"),
  known: () => import("./commands/known.ts"),
  test: () => import("./commands/test.ts"),
  faults: () => import("./commands/faults.ts"),
  ledger: () => import("./commands/ledger.ts"),
  prove: () => import("./commands/prove.ts"),
  new: () => import("./commands/new.ts"),
  bisect: () => import("./commands/bisect.ts"),
  admit: () => import("./commands/admit.ts"),
  history: () => import("./commands/history.ts"),
  coverage: () => import("./commands/coverage.ts"),
  table: () => import("./commands/table.ts"),
  bench: () => import("./commands/bench.ts"),
}

const [name = "run", ...args] = process.argv.slice(2)

process.exitCode = await main()

async function main(): Promise<number> {
  const load = commands[name]
  if (!load) {
    console.error(`There is no command "${name}". There are: ${Object.keys(commands).join(", ")}.`)
    return 2
  }
  try {
    const { command } = await load()
    return await command(args)
  } catch (error) {
    if (error instanceof Interrupted) return error.exitCode
    // A failure of ours must not look like one of next-auth's.
    const told = explained(error)
    console.error(told instanceof CannotJudge ? told.message : told)
    const { tellGitHubOfTrouble } = await import("./report/github.ts")
    tellGitHubOfTrouble((told as Error).message)
    return 2
  }
}
