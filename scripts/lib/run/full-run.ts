/** The options of `playwright test` that choose how checks run, or on which machine, not which. */
const harmless = new Set([
  "--workers",
  "-j",
  "--reporter",
  "--add-reporter",
  "--trace",
  "--output",
  "--timeout",
  "--config",
  "-c",
  "--shard",
])

/** True where these arguments leave no check out on this machine. */
export function asksAll(args: readonly string[]): boolean {
  return isFullRun(args) && !args.some((arg) => arg.startsWith("--shard"))
}

/** True where these arguments of `playwright test` leave no check out, beside those of other shards. */
export function isFullRun(args: readonly string[]): boolean {
  return args.every((arg, index) => {
    const [option = ""] = arg.split("=")
    return harmless.has(option) || harmless.has(args[index - 1] ?? "")
  })
}
