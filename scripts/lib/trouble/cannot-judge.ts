import { withoutSecrets } from "../secrets.ts"

/** What stands in the way of a verdict, and the way past it. */
export type Obstacle = {
  /** What is wrong: a sentence with the facts. */
  cause: string
  /** What to do about it, in a sentence or two. */
  remedy: string
  /** The file with all that was said. */
  log?: string | undefined
  /** The lines that show the cause, where one sentence can't. */
  evidence?: string
}

/** A failure of the harness or of what it stands on, never of next-auth: exit code 2. */
export class CannotJudge extends Error {
  override name = "CannotJudge"

  /** What is told is told in logs and reports: without the credentials of the addresses in it. */
  constructor(message: string, options?: ErrorOptions) {
    super(withoutSecrets(message), options)
  }

  /** Says in one paragraph what is wrong, what to do and where the log is; evidence stands below it. */
  static for({ cause, remedy, log, evidence }: Obstacle): CannotJudge {
    const paragraph = [cause, remedy, ...(log ? [`The whole log: ${log}`] : [])].join(" ")
    return new CannotJudge(
      evidence ? `${paragraph}\n${evidence.replace(/^(?=.)/gm, "  ")}` : paragraph,
    )
  }

  /** An error of the harness itself, or of what it stands on, told as one. */
  static because(error: unknown): CannotJudge {
    if (error instanceof CannotJudge) return error
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return new CannotJudge(told, { cause: error })
  }

  /** True where a runner's report of an error, which keeps only its text, shows one of these, or what the runner stands on. */
  static isIn(report: string): boolean {
    return signs.some((sign) => sign.test(report))
  }
}

const signs = [
  /\bCannotJudge: /,
  /\bENOSPC: /,
  /\bworker process exited unexpectedly\b/,
  /\bbrowserType\.launch: /,
  // Its longest wait is for a build, or for another command's: a server has less time to boot, and says so itself.
  /^Fixture "app" timeout of /m,
]

/** What was asked for can't exist: of several combinations it is left out, and says so. */
export class NoSuchCombination extends CannotJudge {}

/** What is missing now is made before anything is judged, where that can be. */
export class NotYet extends CannotJudge {}
