import { binary, type Ended, run, type RunOptions } from "../process.ts"

/** Runs `playwright test` with these arguments; its exit code is the verdict's. */
export function playwrightTest(args: string[], options: RunOptions = {}): Promise<Ended> {
  return run(process.execPath, [...binary("@playwright/test", "cli.js"), "test", ...args], options)
}

/**
 * For runs that many releases wait for: nothing is recorded, and servers and browser outlive a check that fails.
 * Whoever wants to see how it failed runs that check alone.
 */
export const withoutTraces = ["--trace", "off"]
