/** The options of `playwright test` that choose how checks run, or on which machine, not which. */
const harmless = new Set([
  "--workers",
  "-j",
  "--reporter",
  "--trace",
  "--output",
  "--timeout",
  "--config",
  "-c",
  "--shard",
])

/** True where the command line of `playwright test` leaves no check out, beside those of other shards. */
export function isFullRun(argv: readonly string[]): boolean {
  const args = argv.slice(argv.indexOf("test") + 1)
  return args.every((arg, index) => {
    const [option = ""] = arg.split("=")
    return harmless.has(option) || harmless.has(args[index - 1] ?? "")
  })
}
