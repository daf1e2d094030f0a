/** The options of `playwright test` that ask for something else than verdicts. */
const withoutVerdicts = new Set(["--list", "--help", "-h", "--ui", "--ui-host", "--ui-port"])

/** True where these arguments of `playwright test` ask for verdicts, and not for a list, help or a window. */
export function asksForVerdicts(args: readonly string[]): boolean {
  return !args.some((arg) => withoutVerdicts.has(arg.split("=")[0]!))
}

/** The same arguments, with a user's reporters beside ours: instead of it, nobody would give a verdict. */
export function besideOurReporter(args: readonly string[]): string[] {
  if (!asksForVerdicts(args)) return [...args]
  return args.map((arg) => arg.replace(/^--reporter(?==|$)/, "--add-reporter"))
}
