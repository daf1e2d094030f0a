import { existsSync, readFileSync } from "node:fs"
import { chromium, type BrowserType } from "@playwright/test"
import { variables } from "../environment.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { named } from "../paths.ts"
import { onPath } from "./on-path.ts"

/** Chromium without a window: a third of the time of a browser check with the whole Chromium. */
export const withoutWindow = "chromium-headless-shell"
const withWindow = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
const macApps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/** True where Playwright's own build of this browser is installed. */
export function hasOwnBuild(browser: BrowserType): boolean {
  return existsSync(browser.executablePath())
}

/** A Chromium or Chrome that is installed on this machine, by path; the fastest, unless a window is asked for. */
export function systemBrowser(environment = process.env, argv = process.argv): string | undefined {
  const commands = isHeaded(environment, argv) ? withWindow : [withoutWindow, ...withWindow]
  const paths = commands.flatMap((name) => onPath(name, environment) ?? [])
  return [...paths, ...macApps].find((path) => existsSync(path))
}

/** Playwright's workers get none of its arguments: they inherit whether a window is asked for. */
export function passHeadedOn(environment = process.env, argv = process.argv): void {
  if (asksForWindow(argv)) environment[variables.headed] = "yes"
}

function isHeaded(environment: NodeJS.ProcessEnv, argv: readonly string[]): boolean {
  return asksForWindow(argv) || environment[variables.headed] === "yes"
}

function asksForWindow(argv: readonly string[]): boolean {
  return ["--headed", "--debug", "--ui"].some((option) => argv.includes(option))
}

/** The Chromium to launch, by path; undefined for Playwright's own build, also where that is missing. */
export function chromiumPath(environment = process.env): string | undefined {
  const path = named(variables.browser, environment)
  if (path !== undefined) return path
  return hasOwnBuild(chromium) ? undefined : systemBrowser(environment)
}

/** Throws where there is no Chromium to launch, with what to do. */
export function assertBrowser(environment = process.env): void {
  const path = chromiumPath(environment) ?? chromium.executablePath()
  if (existsSync(path)) return
  if (environment[variables.browser]) {
    throw new CannotJudge(`${variables.browser} is ${path}, but there is no such file.`)
  }
  throw new CannotJudge(
    "There is no browser. Run npx playwright install --with-deps chromium, install Chromium or " +
      `Chrome, or name one: ${variables.browser}=/path/to/chromium.`,
  )
}

/** What Chromium needs to be launched with here. Its sandbox does not work for root. */
export function chromiumArguments(): string[] {
  const isRoot = process.getuid?.() === 0
  return [
    ...(isRoot ? ["--no-sandbox"] : []),
    "--disable-background-networking",
    // Where the apps listen; to the machine, localhost may be ::1 as well.
    "--host-resolver-rules=MAP localhost 127.0.0.1",
  ]
}

/** True on Debian and what is made from it, where apt-get installs packages. */
export function isDebian(): boolean {
  return (
    existsSync("/etc/os-release") && /debian|ubuntu/i.test(readFileSync("/etc/os-release", "utf8"))
  )
}
