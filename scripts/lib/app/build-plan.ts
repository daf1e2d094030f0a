import { NoSuchCombination } from "../trouble/cannot-judge.ts"
import { isAtLeast } from "../target/choose-versions.ts"
import type { Bundler, Mode, Target } from "../target/target.ts"

/** The bundler that a Next builds with unless told otherwise. */
export function defaultBundler(next: string): Bundler {
  return isAtLeast(next, "16.0.0") ? "turbopack" : "webpack"
}

/** The first Next that offers Turbopack without calling it an experiment, by mode. */
const turbopackSince: Record<Mode, string> = { production: "15.5.0", development: "15.0.0" }

/** What `next build` or `next dev` is told of the bundler. Throws where this Next has no such bundler. */
export function bundlerArguments(next: string, bundler: Bundler, mode: Mode): string[] {
  if (bundler === "webpack") return isAtLeast(next, "16.0.0") ? ["--webpack"] : []
  const since = turbopackSince[mode]
  if (isAtLeast(next, since)) return ["--turbopack"]
  throw new NoSuchCombination(
    `Next ${next} has no Turbopack for ${mode}: ${since} and newer do. Say --bundler webpack.`,
  )
}

/** What the prepared app's Next configuration says beside the app's own. `root` holds every package. */
export function preparedConfiguration(
  next: string,
  { root, bundler, mode }: Pick<Target, "root" | "bundler" | "mode">,
): Record<string, unknown> {
  const experimental = {
    // What both routers share stands beside the app's own folder.
    ...(bundler === "webpack" && { externalDir: true }),
    // Asks the registry for advisories.
    ...(mode === "development" && isAtLeast(next, "16.4.0") && { agentUpgrade: false }),
  }
  return {
    ...(isAtLeast(next, "15.0.0") && { outputFileTracingRoot: root }),
    ...(isAtLeast(next, "15.3.0") && { turbopack: { root } }),
    ...(mode === "development" && developmentConfiguration(next)),
    ...(Object.keys(experimental).length > 0 && { experimental }),
  }
}

/**
 * The same while it is built: without what only a deployment or the next build of the same folder would need. To trace
 * the files of a deployment takes two thirds of a build with webpack; from Next 15 on nothing turns that off.
 * https://nextjs.org/docs/14/app/api-reference/next-config-js/output
 */
export function buildConfiguration(
  next: string,
  target: Pick<Target, "root" | "bundler" | "mode">,
): Record<string, unknown> {
  const prepared = preparedConfiguration(next, target)
  if (!isAtLeast(next, "15.0.0")) return { ...prepared, outputFileTracing: false }
  if (target.bundler === "webpack" || !isAtLeast(next, "16.4.0")) return prepared
  return { ...prepared, experimental: { turbopackFileSystemCacheForBuild: false } }
}

/**
 * Pages that were compiled stay compiled, the address of a proxy before the server is no stranger, and
 * React does nothing twice to find mistakes: what is counted is what users of the built app see.
 */
function developmentConfiguration(next: string): Record<string, unknown> {
  return {
    reactStrictMode: false,
    onDemandEntries: { maxInactiveAge: 3_600_000, pagesBufferLength: 100 },
    ...(isAtLeast(next, "15.2.0") && { allowedDevOrigins: ["app.example"] }),
  }
}
