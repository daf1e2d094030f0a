import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { buildApp } from "./build-app.ts"
import { appsLimit } from "./cache.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { keepWithin } from "./cache-limit.ts"
import { copyApp, sourceFolders } from "./copy-app.ts"
import { contentHash, installed } from "./installed.ts"
import { madeOnce } from "./made-once.ts"
import { packagesKey } from "./packages-key.ts"
import { lockfileTarget, type Router, type Target } from "../target/target.ts"
import { bundlesNextAuth, takeBuild } from "./take-build.ts"
import { promisedToBuild, type Variant, variants } from "./variants.ts"

/** An app that can be served: built, or in development mode only copied. */
export type PreparedApp = {
  /** Its folder, as `next start` and `next dev` take it. */
  path: string
  /** Next's package, as it is installed for the app. */
  next: { path: string; version: string }
  target: Target
}

/** An app that next-auth's documentation says can be built can't: a finding, like what a check sees. */
export class PromisedBuildFailed extends Error {}

/** The modules that say how an app is prepared: another text of theirs makes other apps. */
const recipe = [
  "app-of-its-time.ts",
  "copy-app.ts",
  "build-app.ts",
  "build-plan.ts",
  "take-build.ts",
]

/** The file in an app's folder that says why it can't be built, where a promise says that it can. */
const buildError = "build-error.txt"

/**
 * The app of a router in a build variant, prepared now unless it was before. Safe for concurrent use.
 * Throws `CannotJudge` where it can't be built, and `PromisedBuildFailed` where that breaks a promise.
 */
export async function prepare(
  target: Target,
  packages: string,
  router: Router,
  variant: Variant,
): Promise<PreparedApp> {
  const hash = createHash("sha256").update(packages)
  for (const file of recipe) hash.update(readFileSync(new URL(file, import.meta.url)))
  hash.update(JSON.stringify(variants[variant]))
  for (const { from } of sourceFolders(router, variant)) hash.update(contentHash(from))
  const place = join(target.apps, `${router}-${variant}-${hash.digest("hex").slice(0, 12)}`)
  const folder = await madeOnce(place, async (attempt) => {
    copyApp(target, attempt, router, variant)
    const path = join(attempt, `${router}-router`)
    if (target.mode === "development") return
    if (target.builds === "own" || bundlesNextAuth(path)) {
      return buildOrKeepError(target, path, variant)
    }
    const built = await prepare(lockfileTarget, packagesKey(lockfileTarget), router, variant)
    takeBuild(target, path, built.path)
  })
  await keepWithin(appsLimit, [target.apps])
  const error = join(folder, `${router}-router`, buildError)
  if (existsSync(error)) throw new PromisedBuildFailed(readFileSync(error, "utf8"))
  return {
    path: join(folder, `${router}-router`),
    next: installed("next", target.apps),
    target,
  }
}

/** What can't be built against its promise is kept: the next check of it need not try again. */
async function buildOrKeepError(target: Target, path: string, variant: Variant): Promise<void> {
  try {
    await buildApp(target, path, variant)
  } catch (error) {
    if (!promisedToBuild.includes(variant) || !(error instanceof CannotJudge)) throw error
    writeFileSync(join(path, buildError), error.message)
  }
}
