import { variables } from "../environment.ts"
import { binary, type Ended, run, type RunOptions } from "../process.ts"

/** Runs `playwright test` with these arguments; its exit code is the verdict's. */
export function playwrightTest(args: string[], options: RunOptions = {}): Promise<Ended> {
  const config = process.env[variables.config]
  const whole = ["test", ...(config ? ["--config", config] : []), ...args]
  return run(process.execPath, [...binary("@playwright/test", "cli.js"), ...whole], options)
}

/**
 * For runs that many releases wait for: nothing is recorded, and servers and browser outlive a check that fails.
 * Whoever wants to see how it failed runs that check alone.
 */
export const withoutTraces = ["--trace", "off"]
