import { createHash } from "node:crypto"
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { transformSync } from "esbuild"
import { buildArguments, preparedConfiguration } from "./build-plan.ts"
import { alone, removeOldest, touch } from "./cache.ts"
import { CannotJudge } from "./cannot-judge.ts"
import { contentHash, filesBelow, installed, listingHash } from "./installed.ts"
import { root as checkout } from "./paths.ts"
import { run } from "./process.ts"
import type { Router, Target } from "./target.ts"
import { type Variant, variants } from "./variants.ts"

/** An app that is built and can be served. */
export type PreparedApp = {
  /** Its folder, as `next start` takes it. */
  path: string
  /** The module to run with node: Next's command line. */
  next: string
}

/** How many built apps are kept; those that were not used for longest go first. */
const kept = 40

/** Names what is judged and how it is built, beside the app's own sources: packages, bundler, mode, Node. */
export function packagesKey(target: Target): string {
  const hash = createHash("sha256")
  const nextAuth = installed("next-auth", target.apps)
  // Next's bundler keeps its old output for an edited package of the same version.
  for (const { path } of [
    nextAuth,
    installed("openid-client", nextAuth.path),
    installed("jose", nextAuth.path),
  ]) {
    hash.update(contentHash(path))
  }
  for (const name of ["next", "react", "react-dom"]) {
    hash.update(listingHash(installed(name, target.apps).path))
  }
  hash.update([target.bundler, target.mode, target.node, process.version].join("\0"))
  return hash.digest("hex").slice(0, 16)
}

/** The app of a router in a build variant, built now unless it was built before. Safe for concurrent use. */
export async function prepare(
  target: Target,
  packages: string,
  router: Router,
  variant: Variant,
): Promise<PreparedApp> {
  const sources = sourceFolders(router, variant)
  const hash = createHash("sha256")
    .update(packages)
    .update(readFileSync(new URL(import.meta.url)))
  for (const { from } of sources) hash.update(contentHash(from))
  const key = hash.digest("hex").slice(0, 12)
  const folder = join(target.apps, `${router}-${variant}-${key}`)
  const app = {
    path: join(folder, `${router}-router`),
    next: join(installed("next", target.apps).path, "dist", "bin", "next"),
  }
  const done = join(folder, "built")
  mkdirSync(folder, { recursive: true })
  touch(folder)
  if (existsSync(done)) return app
  await alone(folder, async () => {
    if (existsSync(done)) return
    copyApp(target, folder, router, variant)
    if (target.mode === "production") await build(target, app, folder, variant)
    writeFileSync(done, "")
  })
  removeOldest(target.apps, kept)
  return app
}

/** What an app is copied from, in order: later files replace earlier ones. */
function sourceFolders(router: Router, variant: Variant): { from: string; to: string }[] {
  const from = (name: string) => join(checkout, "fixture-app", name)
  const overlay = `${router}-router.${variant}`
  return [
    { from: from(`${router}-router`), to: `${router}-router` },
    { from: from("shared"), to: "shared" },
    ...(existsSync(from(overlay))
      ? [
          { from: from(overlay), to: `${router}-router` },
          { from: from("scenarios"), to: "scenarios" },
        ]
      : []),
  ]
}

function copyApp(target: Target, folder: string, router: Router, variant: Variant) {
  const path = join(folder, `${router}-router`)
  rmSync(path, { recursive: true, force: true })
  for (const { from, to } of sourceFolders(router, variant)) {
    for (const file of filesBelow(from)) copySource(join(from, file), join(folder, to, file))
  }

  renameSync(join(path, "next.config.mjs"), join(path, "next.config.app.mjs"))
  const next = installed("next", target.apps).version
  const prepared = JSON.stringify(preparedConfiguration(next, target.root))
  writeFileSync(
    join(path, "next.config.mjs"),
    `import app from "./next.config.app.mjs"\n\nexport default { ...app, ...${prepared} }\n`,
  )
}

/** Types are checked apart from the build: each version of Next wants another TypeScript, or none. */
function copySource(from: string, to: string) {
  if (basename(from) === "tsconfig.json" || from.endsWith(".d.ts")) return
  mkdirSync(dirname(to), { recursive: true })
  const typed = /\.(tsx?)$/.exec(from)
  if (!typed) {
    cpSync(from, to)
    return
  }
  const isJsx = typed[1] === "tsx"
  const { code } = transformSync(readFileSync(from, "utf8"), {
    loader: isJsx ? "tsx" : "ts",
    jsx: "preserve",
    target: "es2022",
  })
  writeFileSync(to.replace(/\.tsx?$/, isJsx ? ".jsx" : ".js"), code)
}

async function build(target: Target, app: PreparedApp, folder: string, variant: Variant) {
  const next = installed("next", target.apps).version
  const args = [app.next, "build", app.path, ...buildArguments(next, target.bundler)]
  const env = { ...buildEnvironment(), ...variants[variant] }
  const { exitCode, output } = await run(target.node, args, { env, output: "kept" })
  const log = join(folder, "build.log")
  writeFileSync(log, output)
  if (exitCode !== 0) {
    const end = output.trimEnd().split("\n").slice(-25).join("\n")
    throw new CannotJudge(`next build failed for ${basename(folder)} (whole log: ${log}):\n${end}`)
  }
}

function buildEnvironment(): NodeJS.ProcessEnv {
  const { PATH = "", TMPDIR } = process.env
  return {
    NODE_ENV: "production",
    PATH,
    ...(TMPDIR && { TMPDIR }),
    NEXT_TELEMETRY_DISABLED: "1",
    GITHUB_ID: "set-when-served",
    GITHUB_SECRET: "set-when-served",
  }
}
