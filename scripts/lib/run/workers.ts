/** A worker with its servers and its browser needs about 0.8 GB, and most of a core. */
const most = 4

/**
 * How many checks run at once: one for each core, two at least and four at most, or as many as `--workers` or `-j`
 * says. https://playwright.dev/docs/test-cli
 */
export function workersOf(argv: readonly string[], cores: number): number {
  return said(argv) ?? Math.min(Math.max(cores, 2), most)
}

/** Playwright also takes a percentage of the cores, and says itself what it can't read. */
function said(argv: readonly string[]): number | undefined {
  const index = argv.findLastIndex((argument) => /^(--workers|-j)(=|$)/.test(argument))
  if (index === -1) return undefined
  const text = argv[index]!.split("=")[1] ?? argv[index + 1] ?? ""
  return /^[1-9]\d*$/.test(text) ? Number(text) : undefined
}
