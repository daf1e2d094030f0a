import { randomUUID } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { lookup } from "node:dns/promises"
import { statfs } from "node:fs/promises"
import https from "node:https"
import { dirname, join } from "node:path"
import { chromium } from "@playwright/test"
import { satisfies } from "semver"
import { appVariables } from "../../../mocks/preload/environment.ts"
import { Internet } from "../../../mocks/internet/internet.ts"
import { isLoopback } from "../../../mocks/internet/loopback.ts"
import { assertBrowser, chromiumPath, hasOwnBuild } from "../run/browser.ts"
import { launchBrowser } from "../run/launch-browser.ts"
import { cache, cacheLimit, gigabyte } from "../app/cache.ts"
import { CannotJudge, NotYet } from "./cannot-judge.ts"
import { variables } from "../environment.ts"
import type { Needs } from "../target/needs.ts"
import { fetched } from "../app/installation.ts"
import { nodeVersion } from "../app/node-package.ts"
import { npm, npmFailed } from "../npm.ts"
import { local, root } from "../paths.ts"
import { type Ended, run } from "../process.ts"
import { withoutSecrets } from "../secrets.ts"

/** One thing that a run stands on. */
export type Examination = {
  name: string
  /** Answers with what was found; throws where a run could not stand on it, with what to do. */
  look: () => Promise<string>
}

/** Everything that a run stands on, beside its targets. */
export function examinations(needs: Needs): Examination[] {
  return [
    { name: "Node", look: node },
    { name: "npm", look: async () => said(await npm(["--version"]), "npm") },
    { name: "registry", look: needs.registry ? registry : unneededRegistry },
    { name: "browser", look: browser },
    { name: "cache folder", look: async () => writable(cache) },
    { name: "cache limit", look: async () => `${cacheLimit() / gigabyte} GB` },
    { name: "reports folder", look: async () => writable(local) },
    { name: "disk", look: () => room(needs.room) },
    { name: "loopback and TLS", look: loopback },
    ...(needs.git ? [{ name: "git", look: git }] : []),
    ...needs.packageManagers
      .filter((manager) => manager !== "npm")
      .map((manager) => ({ name: manager, look: () => packageManager(manager) })),
    ...needs.nodes.map((spec) => ({
      name: `Node ${spec} for the app`,
      look: () => nodeVersion(spec),
    })),
  ]
}

async function node(): Promise<string> {
  const text = readFileSync(join(root, "package.json"), "utf8")
  const { engines } = JSON.parse(text) as { engines: { node: string } }
  if (satisfies(process.version, engines.node)) return process.version
  throw CannotJudge.for({
    cause: `Node ${process.version} is not ${engines.node}.`,
    remedy: "Install another, for example with nvm.",
  })
}

/** No second try: whoever asks wants to know now. */
const impatient = ["--fetch-retries", "0", "--fetch-timeout", "15000"]

async function registry(): Promise<string> {
  const view = await npm(["view", "next-auth", "version", ...impatient])
  if (view.exitCode !== 0) throw npmFailed("next-auth", view.output)
  const { stdout } = await npm(["config", "get", "registry"])
  return withoutSecrets(stdout.trim())
}

/** What was judged before, and the lockfile's own target, can be judged without. */
async function unneededRegistry(): Promise<string> {
  try {
    return await registry()
  } catch (error) {
    if (!(error instanceof CannotJudge)) throw error
    throw new NotYet(`${error.message}\n    What is judged here needs none.`)
  }
}

async function browser(): Promise<string> {
  const path = chromiumPath()
  if (path === undefined && !hasOwnBuild(chromium)) throw new NotYet(noBrowserYet)
  assertBrowser()
  const launched = await launchBrowser()
  const version = launched.version()
  await launched.close()
  return `Chromium ${version}, ${path ?? chromium.executablePath()}`
}

/** See ensureBrowser(). */
const noBrowserYet =
  "none yet. A run first tries to install Playwright's Chromium, or Debian's through apt-get where it is root: " +
  `${variables.browser}=/path/to/chromium names another.`

function writable(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `doctor-${randomUUID()}`)
  writeFileSync(file, "")
  rmSync(file)
  return folder
}

async function room(needed: number): Promise<string> {
  const { bavail, bsize } = await statfs(nearest(cache))
  return enoughRoom(bavail * bsize, needed, cache)
}

/** Says how much room there is. Throws where it is less than needed, both in bytes. */
export function enoughRoom(free: number, needed: number, folder: string): string {
  const gigabytes = (bytes: number) => `${(bytes / gigabyte).toFixed(1)} GB`
  if (free >= needed) return `${gigabytes(free)} free, ${gigabytes(needed)} needed`
  throw CannotJudge.for({
    cause: `Only ${gigabytes(free)} are free for ${folder}, and ${gigabytes(needed)} are needed.`,
    remedy: `Make space, or name a folder with more in ${variables.cache}.`,
  })
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder))
}

/** The stand-ins answer over TLS, with a certificate made for the run, on loopback. */
async function loopback(): Promise<string> {
  const { address } = await lookup("localhost")
  if (!isLoopback(address)) {
    throw CannotJudge.for({
      cause: `localhost is ${address}, which is not this machine.`,
      remedy: "Give localhost the address 127.0.0.1 in /etc/hosts.",
    })
  }
  const internet = await Internet.start({
    hosts: { "github.com": (_, response) => response.end("hello") },
  })
  const route = JSON.parse(internet.environment[appVariables.internet]!) as { ca: string }
  try {
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const options = {
        host: "127.0.0.1",
        port: internet.port,
        ca: route.ca,
        headers: { host: "github.com" },
        agent: false,
        checkServerIdentity: () => undefined,
      }
      https
        .get(options, (response) => {
          response.resume().on("end", () => resolve(response.statusCode))
        })
        .on("error", reject)
    })
    return `a stand-in on 127.0.0.1 answers ${answer}`
  } catch (error) {
    throw CannotJudge.for({
      cause: `A stand-in on 127.0.0.1 does not answer: ${(error as Error).message}.`,
      remedy: "Let processes of this user listen and connect on loopback.",
    })
  } finally {
    await internet.stop()
  }
}

async function git(): Promise<string> {
  return said(await run("git", ["--version"], { output: "kept" }), "git")
}

async function packageManager(name: keyof typeof fetched): Promise<string> {
  return said(await npm(["exec", ...impatient, "--yes", "--", fetched[name], "--version"]), name)
}

function said({ exitCode, output }: Ended, what: string): string {
  if (exitCode !== 0) throw npmFailed(what, output)
  return output.trim().split("\n").at(-1)!
}
