#!/usr/bin/env node
// Installs what a clean clone lacks, with Node's built-ins only, then opens the door: conformance.ts.
import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
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
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  },
)
door.on("error", ({ message }) => {
  console.error(`The harness could not be started: ${message}`)
  process.exit(couldNotJudge)
})
let isOpen = false
door.once("message", () => (isOpen = true))
// An interrupt is for the whole group, and a second one would cut short what ends. Who ends this process alone, as by
// SIGTERM, means the door too.
process.on("SIGINT", () => undefined)
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => door.kill("SIGTERM"))
const [[code, signal]] = await Promise.all([once(door, "exit"), once(door, "disconnect")])
// Node ends with 1, too, where it can't load what a command needs.
if (!isOpen && signal === null) {
  console.error("The harness could not be loaded: rm -rf node_modules, and run it again.")
  process.exit(couldNotJudge)
}
const ofSignal = { SIGINT: 130, SIGTERM: 143 }
process.exit(code ?? ofSignal[/** @type {keyof typeof ofSignal} */ (signal)] ?? couldNotJudge)

/**
 * Whether node_modules holds what the lockfile says, whoever installed it, and on which machine: npm writes there what
 * it has installed.
 */
function isInstalled() {
  const installed = join(root, "node_modules", ".package-lock.json")
  if (!existsSync(installed)) return false
  const there = packagesOf(installed)
  return Object.entries(packagesOf(lockfile)).every(([path, wanted]) => {
    if (path === "") return true
    const found = there[path]
    if (found === undefined) return mayLack(wanted)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/**
 * True for an optional package of another machine, or without a word of machines: what needs it may be of another.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#os
 * @param {Package} wanted
 */
function mayLack({ optional, os, cpu, libc }) {
  if (optional !== true) return false
  if (os === undefined && cpu === undefined) return true
  return !(fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, ownLibc()))
}

/**
 * @param {string[] | undefined} said Names, or names with a "!" of what is left out.
 * @param {string} own
 */
function fits(said, own) {
  if (said === undefined) return true
  return said.includes(own) || (!said.includes(`!${own}`) && said.every((one) => one[0] === "!"))
}

function ownLibc() {
  const { header } = /** @type {{ header: object }} */ (process.report.getReport())
  return "glibcVersionRuntime" in header ? "glibc" : "musl"
}

/**
 * @typedef {{ version?: string; integrity?: string; optional?: boolean; os?: string[]; cpu?: string[]; libc?: string[] }} Package
 */

/**
 * @param {string} file A lockfile of npm: https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 * @returns {Record<string, Package>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages
}
