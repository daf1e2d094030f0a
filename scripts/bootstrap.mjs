#!/usr/bin/env node
// Installs what a clean clone lacks, with Node's built-ins only, then opens the door: conformance.ts.
import { spawn, spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const couldNotJudge = 2

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} is too old: the harness needs 20.19 or newer. Install one, for example with nvm; --node says which Node runs the app.`,
  )
  process.exit(couldNotJudge)
}

const lockfile = join(root, "package-lock.json")
if (!existsSync(lockfile)) {
  // npm packs no lockfile, and npx runs what was packed.
  console.error(
    `${root} is no clone of the harness: it has no package-lock.json, which says what judges. Clone the repository, and run npx conformance in there.`,
  )
  process.exit(couldNotJudge)
}
if (!isInstalled()) {
  console.error("Installing packages (npm ci) …")
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  })
  if (status !== 0) {
    console.error(
      "npm ci failed: nothing could be judged. What it said stands above, and in its own log: check the network " +
        "and npm config get registry, then run it again.",
    )
    process.exit(couldNotJudge)
  }
}

const door = spawn(
  process.execPath,
  ["--import", "tsx", join(root, "scripts", "conformance.ts"), ...process.argv.slice(2)],
  // npm says from where a command was called; whoever calls this file says nothing.
  {
    cwd: root,
    env: { INIT_CWD: process.cwd(), ...process.env },
    stdio: "inherit",
  },
)
// A terminal interrupts the whole group by itself; whoever ends this process alone means the door too.
process.on("SIGINT", () => undefined)
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => door.kill("SIGTERM"))
const ofSignal = { SIGINT: 130, SIGTERM: 143 }
door.on("exit", (code, signal) =>
  process.exit(code ?? ofSignal[/** @type {keyof typeof ofSignal} */ (signal)] ?? couldNotJudge),
)

/**
 * Whether node_modules holds what the lockfile says, whoever installed it: npm writes there what it has installed.
 * An optional package may be for another machine.
 */
function isInstalled() {
  const installed = join(root, "node_modules", ".package-lock.json")
  if (!existsSync(installed)) return false
  const there = packagesOf(installed)
  return Object.entries(packagesOf(lockfile)).every(
    ([path, { version, integrity, optional }]) =>
      path === "" ||
      (there[path] === undefined
        ? optional === true
        : there[path].version === version && there[path].integrity === integrity),
  )
}

/**
 * @param {string} file A lockfile of npm: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 * @returns {Record<string, { version?: string; integrity?: string; optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages
}
