import { readdirSync } from "node:fs"
import { join } from "node:path"
import { aligned } from "./lib/aligned.ts"
import { CannotJudge } from "./lib/trouble/cannot-judge.ts"
import type { Command } from "./lib/command.ts"
import { explained } from "./lib/trouble/explained.ts"
import { root } from "./lib/paths.ts"
import { Interrupted } from "./lib/process.ts"

const commands: Record<string, { does: string; load: () => Promise<{ command: Command }> }> = {
  run: {
    does: "Judges whether next-auth behaves as documented; the same without a command.",
    load: () => import("./commands/run.ts"),
  },
  doctor: {
    does: "Says whether this machine can judge, before a long run.",
    load: () => import("./commands/doctor.ts"),
  },
  diff: {
    does: "Says what changed from one target to another.",
    load: () => import("./commands/diff.ts"),
  },
  merge: {
    does: "Puts the runs of all shards together.",
    load: () => import("./commands/merge.ts"),
  },
  known: {
    does: "Lists the known failures, and those to look at again.",
    load: () => import("./commands/known.ts"),
  },
  ledger: {
    does: "Says what of the documentation is checked, page by page.",
    load: () => import("./commands/ledger.ts"),
  },
  coverage: {
    does: "Measures what of next-auth's own code the checks run.",
    load: () => import("./commands/coverage.ts"),
  },
  faults: {
    does: "Shows that the checks see faults of next-auth.",
    load: () => import("./commands/faults.ts"),
  },
  new: {
    does: "Writes a regression spec from an issue, or from a bug report's app.",
    load: () => import("./commands/new.ts"),
  },
  prove: {
    does: "Shows that regression specs fail where the bug is, and pass where it is not.",
    load: () => import("./commands/prove.ts"),
  },
  admit: {
    does: "Runs specs ten times over, in random order, on a loaded machine.",
    load: () => import("./commands/admit.ts"),
  },
  bisect: {
    does: "Names the release that broke what a spec checks, and the one that mended it.",
    load: () => import("./commands/bisect.ts"),
  },
  history: {
    does: "Judges the releases of v4, and writes a page of promises against releases.",
    load: () => import("./commands/history.ts"),
  },
  table: {
    does: "Prints the results of several targets as a Markdown document.",
    load: () => import("./commands/table.ts"),
  },
  bench: {
    does: "Measures what the harness costs.",
    load: () => import("./commands/bench.ts"),
  },
  test: {
    does: "Judges this repository.",
    load: () => import("./commands/test.ts"),
  },
}

const [first = "", ...rest] = process.argv.slice(2)

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    if (["help", "--help", "-h"].includes(first)) {
      console.log(overview())
      return 0
    }
    if (Object.hasOwn(commands, first)) return await perform(first, rest)
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

async function perform(name: string, args: string[]): Promise<number> {
  const { command } = await commands[name]!.load()
  return command(args)
}

/** True for an option, and for what names a spec as playwright test takes it: a part of its path, or a pattern. */
function isForRun(argument: string): boolean {
  if (argument === "" || argument.startsWith("-")) return true
  const specs = readdirSync(join(root, "specs"), { recursive: true, encoding: "utf8" })
  const pattern = patternOf(argument.replace(/:\d+(:\d+)?$/, ""))
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
  const rows = Object.entries(commands).map(([name, { does }]) => [name, does])
  const lines = aligned(rows).map((row) => `  ${row.join("  ").trimEnd()}`)
  return [
    "Usage: conformance [command] [options]",
    "",
    "Judges whether a next-auth v4 behaves as its documentation promises.",
    "",
    "Commands:",
    ...lines,
    "",
    "conformance <command> --help explains each.",
  ].join("\n")
}
