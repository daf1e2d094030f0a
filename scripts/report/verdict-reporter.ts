import { relative } from "node:path"
import { stripVTControlCharacters } from "node:util"
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from "@playwright/test/reporter"
import { variables } from "../lib/environment.ts"
import { explained } from "../lib/trouble/explained.ts"
import type { Results } from "../lib/results/results.ts"
import { publishRun, runFolder } from "../lib/run/run-folder.ts"
import { chosenTarget, isLockfileTarget } from "../lib/target/target.ts"
import { countedAs } from "../lib/results/verdict.ts"
import { conclude } from "../lib/results/conclude.ts"
import { isFullRun } from "../lib/run/full-run.ts"
import { isUnexpected } from "../lib/run/unexpected.ts"
import { renderList } from "./check-list.ts"
import { checkResult } from "./check-result.ts"
import { reviewed } from "./reviewed.ts"
import { describeHarness, describeTarget } from "./describe-target.ts"
import { Progress } from "./progress.ts"
import { tellGitHub } from "./github.ts"
import { renderResults } from "./terminal.ts"
import { writeReports } from "./write-reports.ts"

/** Gives every check its verdict, prints them, writes results.json and decides the exit status. */
export default class VerdictReporter implements Reporter {
  readonly #started = new Date()
  readonly #ended = new Map<TestCase, TestResult>()
  readonly #troubles: string[] = []
  #progress = new Progress(0)
  #firstCheck: number | undefined
  /** As it was when the checks began: whoever edits files meanwhile changes nothing that is judged. */
  #harness: Results["harness"] | undefined
  #config: FullConfig | undefined
  #suite: Suite | undefined
  #verdict: string | undefined
  readonly #isHome = isLockfileTarget(chosenTarget())

  onBegin(config: FullConfig, suite: Suite): void {
    this.#config = config
    this.#suite = suite
    this.#progress = new Progress(suite.allTests().length)
    process.env[variables.verdicts] = "given"
    if (process.argv.includes("--list")) return
    this.#harness = describeHarness()
    this.#progress.say("Preparing the apps …")
  }

  onTestBegin(): void {
    this.#firstCheck ??= Date.now()
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    // Said to the worker alone; this and Playwright's own reports tell what it is.
    if (isUnexpected(test)) test.expectedStatus = "passed"
    this.#ended.set(test, result)
    const { verdict } = checkResult(test, result, this.#isHome)
    this.#progress.ended(
      countedAs[verdict] === "failed" ? test.titlePath().slice(1).join(" › ") : undefined,
    )
  }

  onError({ message, value }: TestError): void {
    this.#troubles.push(stripVTControlCharacters(message ?? value ?? "an error without a message"))
  }

  async onEnd({ status }: FullResult): Promise<{ status?: FullResult["status"] }> {
    this.#progress.done()
    if (process.argv.includes("--list")) {
      console.log(renderList(this.#suite?.allTests() ?? []))
      return { status }
    }
    if (status === "interrupted") {
      console.log("Interrupted: no verdict.")
      return { status }
    }
    // Playwright's own exit status knows failed and passed only, and nothing of a report that can't be written.
    let exitCode = 2
    process.once("exit", () => (process.exitCode = exitCode === 2 ? 2 : process.exitCode))
    const folder = runFolder()
    let results: Results
    try {
      results = this.#results()
      publishRun(folder)
      writeReports(results, folder)
    } catch (error) {
      console.error((explained(error) as Error).message)
      return { status: "failed" }
    }
    const shown = (path: string) => relative(process.cwd(), path)
    const file = process.env[variables.target]
    const places = { folder: shown(folder), targetFile: file && shown(file) }
    tellGitHub({ results })
    this.#verdict = `\n${renderResults(results, places)}`
    exitCode = results.exitCode
    return { status: results.exitCode === 0 ? "passed" : "failed" }
  }

  /** The counts are the last line, whatever other reporters say at the end. */
  async onExit(): Promise<void> {
    if (this.#verdict !== undefined) console.log(this.#verdict)
  }

  printsToStdio(): boolean {
    return true
  }

  #results(): Results {
    const { shard } = this.#config ?? {}
    const ranAll = this.#ended.size === this.#suite?.allTests().length
    const gathered = {
      harness: this.#harness ?? describeHarness(),
      target: describeTarget(chosenTarget()),
      scope: {
        full: isFullRun(process.argv.slice(process.argv.indexOf("test") + 1)) && ranAll,
        ...(shard && { shard }),
      },
      started: this.#started.toISOString(),
      duration: Date.now() - this.#started.getTime(),
      setUp: (this.#firstCheck ?? Date.now()) - this.#started.getTime(),
      troubles: this.#troubles,
      checks: [...this.#ended].map(([test, result]) => checkResult(test, result, this.#isHome)),
    }
    return conclude(gathered, reviewed())
  }
}
