import { cpSync, existsSync, readdirSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { installed } from "./installed.ts"
import type { Target } from "../target/target.ts"

/**
 * Puts a build of the lockfile's target into an app that was copied to `path`. Its server then loads the app's own
 * next-auth, whose server code Next leaves outside of a Pages Router's build.
 */
export function takeBuild(target: Target, path: string, built: string): void {
  const output = join(path, ".next")
  // Its links to packages are relative: copied as they are, they would lead nowhere from here.
  cpSync(join(built, ".next"), output, { recursive: true })
  const linked = join(output, "node_modules")
  for (const name of readdirSync(linked).filter((one) => one.startsWith("next-auth-"))) {
    rmSync(join(linked, name))
    symlinkSync(installed("next-auth", target.apps).path, join(linked, name))
  }
}

/** True where the server has next-auth in its own code, too: Next bundles what runs before a route. */
export function bundlesNextAuth(path: string): boolean {
  return ["middleware.js", "proxy.js"].some((name) => existsSync(join(path, name)))
}
