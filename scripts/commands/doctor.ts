import pc from "picocolors"
import { NoSuchCombination, NotYet } from "../lib/trouble/cannot-judge.ts"
import type { Command } from "../lib/command.ts"
import { assertComparable, optionsOfSide } from "../lib/comparison/sides.ts"
import { type Examination, examinations } from "../lib/trouble/examinations.ts"
import { explained } from "../lib/trouble/explained.ts"
import { installed } from "../lib/app/installed.ts"
import { readMatrix, type TargetsOptions } from "../lib/target/matrix.ts"
import { wishedTargets } from "../lib/target/wished-targets.ts"
import { needsOf } from "../lib/target/needs.ts"
import { root } from "../lib/paths.ts"
import { withoutSecrets } from "../lib/secrets.ts"
import { Interrupted } from "../lib/process.ts"
import { resolveTarget } from "../lib/target/resolve-target.ts"
import {
  isOfLockfile,
  type TargetOptions,
  targetsParser,
  wishOf,
} from "../lib/target/target-options.ts"
import { callersFolder } from "../lib/paths.ts"

/** What came of an examination. */
type Finding = "fine" | "to come" | "missing" | "left out"

/** Checks the machine, the registry and the targets: `doctor [the options of run]`. */
export const command: Command = async (args) => {
  const parser = targetsParser("doctor")
    .option("--baseline <what>", "what a run is to compare with: see conformance diff --help")
    .parse(args, { from: "user" })
  type Options = TargetsOptions & { matrix?: string; baseline?: string }
  const { matrix, baseline, ...options } = parser.opts<Options>()
  const targets = await wishedTargets(options, matrix === undefined ? {} : readMatrix(matrix))
  assertComparable(baseline, targets)
  const before = baseline === undefined ? [] : [optionsOfSide(baseline, targets[0]!)]
  const needs = needsOf([...targets, ...before], callersFolder())
  // The lockfile's target is installed with the harness.
  needs.registry &&= ![...targets, ...before].every(isOfLockfile)

  const machine = await told(examinations(needs))
  const packages = await told([
    ...targets.map((target) => found("target", target)),
    ...before.map((target) => found("baseline", target)),
  ])
  const isNothingLeft = packages.every((finding) => finding === "left out")
  const missing = [...machine, ...packages].filter((finding) => finding === "missing").length
  if (missing === 0 && !isNothingLeft) {
    console.log(pc.green("\nA run can judge."))
    return 0
  }
  const why = missing > 0 ? `see ${missing} ✗ above` : "no target exists"
  console.log(pc.yellow(`\nA run could not judge: ${why}.`))
  return 2
}

/** Looks at everything at once, and tells it in order. */
async function told(all: readonly Examination[]): Promise<Finding[]> {
  const findings: Finding[] = []
  const examined = all.map(examine)
  // Whoever is interrupted gives up all of them: each is caught, and the first that is awaited tells.
  void Promise.allSettled(examined)
  for (const looking of examined) {
    const { finding, line } = await looking
    console.log(line)
    findings.push(finding)
  }
  return findings
}

function checkout(role: "target" | "baseline"): Examination {
  return {
    name: role,
    look: async () => {
      const version = (name: string) => `${name} ${installed(name, root).version}`
      return `the lockfile's: ${["next-auth", "next", "react"].map(version).join(", ")}`
    },
  }
}

function found(role: "target" | "baseline", options: TargetOptions): Examination {
  if (isOfLockfile(options)) return checkout(role)
  const { nextAuth = "next-auth of this checkout" } = options
  return {
    name: `${role} ${withoutSecrets(nextAuth)}`,
    look: async () => {
      const resolved = await resolveTarget(wishOf(options))
      const names = [resolved["next-auth"], resolved.next, resolved.react].map(
        ({ manifest, identity }) => `${manifest.name} ${identity}`,
      )
      const how = [resolved.routers.join(" and "), resolved.bundler, `by ${options.packageManager}`]
      return [[...names, ...how].join(", "), ...resolved.notes].join("\n    ")
    },
  }
}

async function examine({ name, look }: Examination): Promise<{ finding: Finding; line: string }> {
  try {
    return { finding: "fine", line: `${pc.green("✓")} ${name}: ${await look()}` }
  } catch (thrown) {
    if (thrown instanceof Interrupted) throw thrown
    const error = explained(thrown)
    const { message } = error as Error
    if (error instanceof NotYet)
      return { finding: "to come", line: `${pc.dim("–")} ${name}: ${message}` }
    return error instanceof NoSuchCombination
      ? { finding: "left out", line: `${pc.dim("–")} ${name}: left out. ${message}` }
      : { finding: "missing", line: `${pc.red("✗")} ${name}: ${message}` }
  }
}
