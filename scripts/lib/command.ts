import { Command as Commander, type Option } from "commander"

/** A command of the door: takes its arguments, prints, and answers with an exit code. */
export type Command = (args: string[]) => Promise<number>

/** What each command of the door is for: the first sentence stands in the list of them, all of it in its own help. */
export const descriptions = {
  run: "Judges whether next-auth behaves as documented: the lockfile's, or others.",
  doctor: "Checks what a run stands on, and finds the packages of its targets, before a long run.",
  diff: 'Says what changed for a user from one side to another. A side is a next-auth (version, tarball, folder …), words that name axes ("next-auth@4.24.14 next@15"), or a results file.',
  merge:
    "Puts the runs of all shards together, with a whole run's verdicts. Those of several targets get a verdict each, and all of them one exit code.",
  known: "Lists the known failures, and those to look at again.",
  ledger: "Says what of the documentation is checked, page by page.",
  coverage: "Measures what of next-auth's own code the checks run.",
  faults: "Shows that the checks see faults of next-auth: small edits of it.",
  new: "Writes a regression spec: it runs, fails, and says what to do next.",
  prove: "Shows that regression specs fail where the bug is, and pass where it is not.",
  admit: "Runs specs ten times over, in random order, on a loaded machine.",
  bisect: "Names the release that broke what a spec checks, and the one that mended it.",
  history: "Judges the releases of v4 and writes a page: promises against releases.",
  table:
    "Prints results and releases of the record as a Markdown document: how promises stand, what was mended, what differs.",
  bench: "Measures in one run what the harness costs, as ratios.",
  test: "Judges this repository: types, lint, format, unit tests, the suite, some faults.",
} as const

/** A command of the door, by its name. */
export type CommandName = keyof typeof descriptions

/** A parser that refuses an option with one value where it is said twice: the first would be forgotten. */
class Parser extends Commander {
  override addOption(option: Option): this {
    let times = 0
    if (option.required && !option.variadic) {
      this.on(`option:${option.name()}`, () => {
        if (++times > 1) this.error(`error: option '${option.flags}' can be said once`)
      })
    }
    return super.addOption(option)
  }
}

/** The parser of a command's arguments: --help explains them and ends with 0, a usage error ends with 2. */
export function parserOf(name: CommandName): Commander {
  return new Parser(`conformance ${name}`).description(descriptions[name]).exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2)
  })
}
