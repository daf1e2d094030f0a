import { createHash } from "node:crypto"
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { buildApp } from "./build-app.ts"
import { appsLimit } from "./cache.ts"
import { keepWithin } from "./cache-limit.ts"
import { copyApp, sourceFolders } from "./copy-app.ts"
import { contentHash, installed } from "./installed.ts"
import { madeOnce } from "./made-once.ts"
import { packagesKey } from "./packages-key.ts"
import { lockfileTarget, type Router, type Target } from "./target.ts"
import type { Variant } from "./variants.ts"

/** An app that can be served: built, or in development mode only copied. */
export type PreparedApp = {
  /** Its folder, as `next start` and `next dev` take it. */
  path: string
  /** Next's package, as it is installed for the app. */
  next: { path: string; version: string }
  target: Target
}

/** The modules that say how an app is prepared: another text of theirs makes other apps. */
const recipe = ["app-of-its-time.ts", "copy-app.ts", "build-app.ts", "build-plan.ts"]

/** The app of a router in a build variant, prepared now unless it was before. Safe for concurrent use. */
export async function prepare(
  target: Target,
  packages: string,
  router: Router,
  variant: Variant,
): Promise<PreparedApp> {
  const hash = createHash("sha256").update(packages)
  for (const file of recipe) hash.update(readFileSync(new URL(file, import.meta.url)))
  for (const { from } of sourceFolders(router, variant)) hash.update(contentHash(from))
  const place = join(target.apps, `${router}-${variant}-${hash.digest("hex").slice(0, 12)}`)
  const folder = await madeOnce(place, async (attempt) => {
    copyApp(target, attempt, router, variant)
    const path = join(attempt, `${router}-router`)
    if (target.mode === "development") return
    if (target.builds === "own" || bundlesNextAuth(path)) return buildApp(target, path, variant)
    await takeBuild(target, path, router, variant)
  })
  await keepWithin(appsLimit, [target.apps])
  return {
    path: join(folder, `${router}-router`),
    next: installed("next", target.apps),
    target,
  }
}

/** True where the server has next-auth in its own code, too: Next bundles what runs before a route. */
function bundlesNextAuth(path: string): boolean {
  return ["middleware.js", "proxy.js"].some((name) => existsSync(join(path, name)))
}

/** Puts the build of the lockfile's target into a copied app, whose server then loads the app's own next-auth. */
async function takeBuild(target: Target, path: string, router: Router, variant: Variant) {
  const built = await prepare(lockfileTarget, packagesKey(lockfileTarget), router, variant)
  const output = join(path, ".next")
  cpSync(join(built.path, ".next"), output, { recursive: true, verbatimSymlinks: true })
  const linked = join(output, "node_modules")
  for (const name of readdirSync(linked).filter((one) => one.startsWith("next-auth-"))) {
    rmSync(join(linked, name))
    symlinkSync(installed("next-auth", target.apps).path, join(linked, name))
  }
}
