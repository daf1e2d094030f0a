import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { arch, platform, release } from "node:os"
import { join } from "node:path"
import { chromium } from "@playwright/test"
import { preparationSoFar } from "../lib/run/preparation.ts"
import { requirements } from "../../specs/requirements/index.ts"
import { knownSurface } from "../../specs/requirements/surface.ts"
import { chromiumPath } from "../lib/run/browser.ts"
import { contentHash, installed } from "../lib/app/installed.ts"
import { keptContentHash } from "../lib/app/kept-hash.ts"
import { root } from "../lib/paths.ts"
import { judgingContent } from "../lib/run/judging-content.ts"
import type { Results } from "../lib/results/results.ts"
import { surfaceNote, surfaceOf } from "../lib/target/surface.ts"
import type { Target } from "../lib/target/target.ts"

/** What really runs: versions as installed, binaries as they say themselves. */
export function describeTarget(target: Target): Results["target"] {
  const version = (name: string) => installed(name, target.apps).version
  const nextAuth = installed("next-auth", target.apps)
  const openidClient = installed("openid-client", nextAuth.path)
  const jose = installed("jose", nextAuth.path)
  return {
    "next-auth": nextAuth.version,
    next: version("next"),
    react: version("react"),
    "openid-client": openidClient.version,
    jose: jose.version,
    integrity: {
      "next-auth": contentHash(nextAuth.path),
      "openid-client": contentHash(openidClient.path),
      jose: contentHash(jose.path),
      next: keptContentHash(installed("next", target.apps).path),
    },
    routers: target.routers,
    bundler: target.bundler,
    mode: target.mode,
    packageManager: target.packageManager,
    github: preparationSoFar()?.manners ?? "not chosen",
    reactAtRunTime: preparationSoFar()?.react ?? {},
    notes: [
      ...target.notes,
      ...mannersNote(),
      ...surfaceNote(knownSurface, surfaceOf(nextAuth.path)),
    ],
    node: execFileSync(target.node, ["--version"], { encoding: "utf8" }).trim(),
    browser: browserVersion(),
    os: `${platform()} ${release()} ${arch()}`,
  }
}

/** Which harness judges: its version, its commit, its ledger, and what its verdicts depend on. */
export function describeHarness(): Results["harness"] {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string
  }
  return {
    version,
    ...commit(),
    ledger: createHash("sha256").update(JSON.stringify(requirements)).digest("hex"),
    content: judgingContent(),
  }
}

function mannersNote(): string[] {
  if (preparationSoFar()?.manners !== "2026-03") return []
  return [
    "No one can sign in with today's GitHub, which sends iss (RFC 9207): the rest is judged with GitHub as it was in March 2026.",
  ]
}

function browserVersion(): string {
  const path = chromiumPath() ?? chromium.executablePath()
  if (!existsSync(path)) return "none"
  try {
    return execFileSync(path, ["--version"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim()
  } catch {
    // That it can't be launched either is told by the set-up.
    return "unknown"
  }
}

function commit(): { commit?: string } {
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", root, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim()
  try {
    return { commit: git("rev-parse", "HEAD") + (git("status", "--porcelain") === "" ? "" : "+") }
  } catch {
    // A copy without git, such as an installed package, has no commit to name.
    return {}
  }
}
