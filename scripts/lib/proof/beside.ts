import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { alone } from "../app/cache.ts"
import { installed } from "../app/installed.ts"
import { npm, npmFailed } from "../npm.ts"
import { local, root } from "../paths.ts"
import { lockfileTarget, type Router, type Target } from "../target/target.ts"

/**
 * A target of another next-auth beside this checkout's Next and React: only next-auth and what it depends on are
 * installed, so that a dozen releases cost what one Next costs. Nearly all releases run on a Next that is newer
 * than their peer range.
 */
export async function besideCheckout(version: string, routers: Router[]): Promise<Target> {
  if (version === installed("next-auth", root).version) return { ...lockfileTarget, routers }
  const folder = join(local, "releases", version)
  const apps = join(folder, "apps")
  mkdirSync(apps, { recursive: true })
  await alone(folder, async () => {
    const done = join(folder, "installed")
    if (existsSync(done)) return
    const dependencies = { "next-auth": version }
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }))
    const options = ["--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"]
    const { exitCode, output } = await npm(["install", ...options], folder)
    if (exitCode !== 0) throw npmFailed(`next-auth@${version}`, output)
    writeFileSync(done, "")
  })
  return { ...lockfileTarget, apps, routers }
}
