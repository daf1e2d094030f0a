/** A failure of the harness or of what it stands on, never of next-auth: exit code 2. */
export class CannotJudge extends Error {
  override name = "CannotJudge"

  /** True where a runner's report of an error, which keeps only its text, shows one of these. */
  static isIn(report: string): boolean {
    return /\bCannotJudge: /.test(report)
  }
}

/** What was asked for can't exist: of several combinations it is left out, and says so. */
export class NoSuchCombination extends CannotJudge {}
