import { CannotJudge } from "./cannot-judge.ts"
import { isAtLeast } from "./choose-versions.ts"
import type { Bundler } from "./target.ts"

/** The bundler that a Next builds with unless told otherwise. */
export function defaultBundler(next: string): Bundler {
  return isAtLeast(next, "16.0.0") ? "turbopack" : "webpack"
}

/** The arguments of `next build` beside the folder. Throws where this Next has no such bundler. */
export function buildArguments(next: string, bundler: Bundler): string[] {
  if (bundler === "webpack") return isAtLeast(next, "16.0.0") ? ["--webpack"] : []
  if (isAtLeast(next, "15.5.0")) return ["--turbopack"]
  throw new CannotJudge(`Next ${next} does not build with Turbopack: 15.5 and newer do.`)
}

/** What the prepared app's Next configuration says beside the app's own. `root` holds every package. */
export function preparedConfiguration(next: string, root: string): Record<string, unknown> {
  if (isAtLeast(next, "15.3.0")) return { turbopack: { root }, outputFileTracingRoot: root }
  if (isAtLeast(next, "15.0.0")) return { outputFileTracingRoot: root }
  // What both routers share stands beside the app's own folder.
  return { experimental: { externalDir: true } }
}
