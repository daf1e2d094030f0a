import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { chromium } from "@playwright/test"
import { assertBrowser, hasOwnBuild, isDebian, systemBrowser, withoutWindow } from "./browser.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { variables } from "../environment.ts"
import { keepLog } from "./keep-log.ts"
import { local } from "../paths.ts"
import { onPath } from "./on-path.ts"
import { binary, run } from "../process.ts"

/** Where it stands that Playwright's build can't be downloaded here, so that it isn't tried each time. */
const notDownloadable = join(local, "playwright-build-not-downloadable")

/**
 * Sees to it that there is a Chromium: the named one, Playwright's own, this machine's, or Debian's
 * through apt for root. Throws with the command to run where none can be had.
 */
export async function ensureBrowser(): Promise<void> {
  if (process.env[variables.browser]) return assertBrowser()
  if (hasOwnBuild(chromium)) return
  let log: string | undefined
  if (!existsSync(notDownloadable) || !systemBrowser()) {
    console.error("Looking for Playwright's build of Chromium …")
    const install = [...binary("@playwright/test", "cli.js"), "install", "chromium"]
    const { exitCode, output } = await run(process.execPath, install, { output: "kept" })
    if (exitCode === 0) return
    log = keepLog("playwright-install", output)
    mkdirSync(local, { recursive: true })
    writeFileSync(notDownloadable, "Delete this file to have the download tried again.\n")
  }
  const found = systemBrowser()
  if (found && isDebian() && basename(found) !== withoutWindow) {
    console.error(`Using ${found}. A third of the time: apt-get install ${withoutWindow}`)
  }
  if (found) return
  if (isDebian() && onPath("apt-get") && process.getuid?.() === 0) {
    console.error("Installing Debian's chromium (apt-get) …")
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
    await run("apt-get", ["update"], { env, output: "kept" })
    const install = (...names: string[]) =>
      run("apt-get", ["install", "--yes", "--no-install-recommends", ...names], {
        env,
        output: "kept",
      })
    // The shell is the faster one, but Debian has it since version 132 only, and Ubuntu not at all.
    await install(withoutWindow)
    const { exitCode, output } = systemBrowser()
      ? { exitCode: 0, output: "" }
      : await install("chromium")
    if (exitCode === 0 && systemBrowser()) return
    throw CannotJudge.for({
      cause: "There is no browser, and apt-get could not install one.",
      remedy: `Mend what apt-get says, or name a browser: ${variables.browser}=/path/to/chromium.`,
      log: keepLog("apt-get", output),
    })
  }
  throw CannotJudge.for({
    cause: "There is no browser, and Playwright's build could not be downloaded.",
    remedy: `Install one (on Debian: sudo apt-get install chromium) or name one: ${variables.browser}=/path/to/chromium.`,
    log,
  })
}
