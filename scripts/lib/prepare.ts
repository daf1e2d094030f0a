import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { readFileSync, readdirSync, statSync, utimesSync } from "node:fs"
import { basename, join } from "node:path"
import { lock } from "proper-lockfile"
import { CannotJudge } from "./cannot-judge.ts"
import { contentHash, installed, isGenerated, listingHash } from "./installed.ts"
import { root as checkout } from "./paths.ts"
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
  // Next's bundler keeps its old output for an edited package of the same version.
  for (const name of ["next-auth", "openid-client", "jose"]) {
    hash.update(contentHash(installed(name, target.apps).path))
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
  const now = new Date()
  utimesSync(folder, now, now)
  if (existsSync(done)) return app

  const release = await lock(folder, {
    retries: { forever: true, minTimeout: 50, maxTimeout: 250 },
  })
  try {
    if (!existsSync(done)) {
      copyApp(target, folder, router, variant)
      await build(target, app, folder, variant)
      writeFileSync(done, `${now.toISOString()}\n`)
    }
  } finally {
    await release()
  }
  removeOldest(target.apps)
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
  const isSource = (file: string) => !isGenerated(basename(file))
  rmSync(path, { recursive: true, force: true })
  for (const { from, to } of sourceFolders(router, variant)) {
    cpSync(from, join(folder, to), { recursive: true, filter: isSource })
  }

  renameSync(join(path, "next.config.mjs"), join(path, "next.config.app.mjs"))
  writeFileSync(
    join(path, "next.config.mjs"),
    `import app from "./next.config.app.mjs"

// Types are checked apart from the build: each version of Next and TypeScript checks others.
const prepared = ${JSON.stringify({
      typescript: { ignoreBuildErrors: true },
      turbopack: { root: target.root },
      outputFileTracingRoot: target.root,
    })}

export default { ...app, ...prepared }
`,
  )
}

async function build(target: Target, app: PreparedApp, folder: string, variant: Variant) {
  const log = join(folder, "build.log")
  const { code, output } = await run(target.node, [app.next, "build", app.path, "--turbopack"], {
    ...buildEnvironment(),
    ...variants[variant],
  })
  writeFileSync(log, output)
  if (code !== 0) {
    const end = output.trimEnd().split("\n").slice(-25).join("\n")
    throw new CannotJudge(`next build failed for ${basename(folder)} (whole log: ${log}):\n${end}`)
  }
}

function buildEnvironment(): Record<string, string> {
  const { PATH = "", TMPDIR } = process.env
  return {
    PATH,
    ...(TMPDIR && { TMPDIR }),
    NEXT_TELEMETRY_DISABLED: "1",
    GITHUB_ID: "set-when-served",
    GITHUB_SECRET: "set-when-served",
  }
}

function run(command: string, args: string[], env: Record<string, string>) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, args, { env })
    const chunks: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk))
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString() }))
  })
}

function removeOldest(apps: string) {
  const oldestLast = readdirSync(apps)
    .map((name) => ({ path: join(apps, name), used: statSync(join(apps, name)).mtimeMs }))
    .toSorted((a, b) => b.used - a.used)
  for (const { path } of oldestLast.slice(kept)) rmSync(path, { recursive: true, force: true })
}
