import { readdirSync } from "node:fs"
import { join } from "node:path"
import { aligned } from "./lib/aligned.ts"
import { CannotJudge } from "./lib/trouble/cannot-judge.ts"
import { type Command, type CommandName, descriptions } from "./lib/command.ts"
import { explained } from "./lib/trouble/explained.ts"
import { root } from "./lib/paths.ts"
import { Interrupted } from "./lib/process.ts"

const commands: Record<CommandName, () => Promise<{ command: Command }>> = {
  run: () => import("./commands/run.ts"),
  doctor: () => import("./commands/doctor.ts"),
  diff: () => import("./commands/diff.ts"),
  merge: () => import("./commands/merge.ts"),
  known: () => import("./commands/known.ts"),
  ledger: () => import("./commands/ledger.ts"),
  coverage: () => import("./commands/coverage.ts"),
  faults: () => import("./commands/faults.ts"),
  new: () => import("./commands/new.ts"),
  prove: () => import("./commands/prove.ts"),
  admit: () => import("./commands/admit.ts"),
  bisect: () => import("./commands/bisect.ts"),
  history: () => import("./commands/history.ts"),
  table: () => import("./commands/table.ts"),
  bench: () => import("./commands/bench.ts"),
  test: () => import("./commands/test.ts"),
}

// Whoever opened this door knows now that what it says is a verdict: see bootstrap.mjs.
process.send?.("open")
if (process.connected) process.disconnect()

const [first = "", ...rest] = process.argv.slice(2)

// What nobody caught is a failure of ours, which must not look like one of next-auth's.
process.on("uncaughtException", (error) => {
  console.error(error)
  process.exit(error instanceof Interrupted ? error.exitCode : 2)
})

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    if (["help", "--help", "-h"].includes(first)) {
      console.log(overview())
      return 0
    }
    if (isCommand(first)) return await perform(first, rest)
    if (isForRun(first)) return await perform("run", process.argv.slice(2))
    throw new CannotJudge(`There is no command and no spec "${first}".\n\n${overview()}`)
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

async function perform(name: CommandName, args: string[]): Promise<number> {
  const { command } = await commands[name]()
  return command(args)
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word)
}

/**
 * True for an option, and for what names a spec as playwright test takes it: a part of its path, or a pattern. Throws
 * for what stands in the path of the clone: a command that nobody knows would judge all of the lockfile's target.
 */
function isForRun(argument: string): boolean {
  if (argument === "" || argument.startsWith("-")) return true
  const specs = readdirSync(join(root, "specs"), { recursive: true, encoding: "utf8" })
  const pattern = patternOf(argument.replace(/:\d+(:\d+)?$/, ""))
  if (pattern.test(root)) {
    throw new CannotJudge(
      `There is no command "${argument}", and of the specs it names all: it stands in the path of this clone, ${root}.\n\n${overview()}`,
    )
  }
  return specs.some((path) => path.endsWith(".spec.ts") && pattern.test(join(root, "specs", path)))
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text, "i")
  } catch (error) {
    throw new CannotJudge(`"${text}" names no specs: ${(error as Error).message}.`)
  }
}

function overview(): string {
  const rows = Object.entries(descriptions).map(([name, text]) => [
    name,
    text.replace(/(?<=\.) .*/s, ""),
  ])
  const lines = aligned(rows).map((row) => `  ${row.join("  ").trimEnd()}`)
  return [
    "Usage: conformance [command] [options]",
    "",
    "Judges whether a next-auth v4 behaves as its documentation promises.",
    "",
    "Commands:",
    ...lines,
    "",
    "Without a command, it is run. conformance <command> --help explains each.",
  ].join("\n")
}
