import { createHash } from "node:crypto"
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { Option } from "commander"
import { satisfies } from "semver"
import { requirements } from "../../specs/requirements/index.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { historyOf } from "../lib/history/history.ts"
import { rangeOf } from "../lib/history/range.ts"
import { readRecord, recordFile, writeRecord } from "../lib/history/record.ts"
import {
  latestOf,
  type Release,
  releaseOf,
  routersToJudge,
  versionOf,
  wasJudgedBy,
} from "../lib/history/release.ts"
import { releasesOfV4, releasesToTell } from "../lib/history/releases.ts"
import { publishedVersions } from "../lib/npm.ts"
import { isPart, type Results } from "../lib/results/results.ts"
import { fromCaller, local, root } from "../lib/paths.ts"
import { loadRegressions } from "../lib/proof/regressions.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { readResults } from "../lib/run/judge.ts"
import { judgeSeveral, type Outcome } from "../lib/run/judge-several.ts"
import { asksAll } from "../lib/run/full-run.ts"
import { judgingContent } from "../lib/run/judging-content.ts"
import { withoutTraces } from "../lib/run/playwright.ts"
import { runFolder } from "../lib/run/run-folder.ts"
import { routerOption, type TargetOptions } from "../lib/target/target-options.ts"
import type { Router } from "../lib/target/target.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { renderHistory } from "../report/history/page.ts"
import { renderHeadline } from "../report/summary.ts"

type Options = {
  releases?: string
  router?: Router[]
  folder: string
  onlyPage?: true
  again?: true
  write?: true
}

/**
 * Judges releases of v4, each on the newest Next of its range, and writes a page of promises against releases.
 * What the record or a folder already holds is not judged again unless that is asked for, so that an interrupted
 * history goes on, and a reader needs none.
 */
export const command: Command = async (args) => {
  const parser = parserOf("history")
    .option(
      "--releases <ranges>",
      "which, such as 4.22.x,4.24.8; else the newest of each minor and each regression's",
    )
    .addOption(routerOption("pages,app; else each that a release has"))
    .option("--folder <path>", "where results and page stand", join(local, "history"))
    .addOption(
      new Option(
        "--only-page",
        "writes the page of what was judged before, and judges nothing",
      ).conflicts(["releases", "router", "again"]),
    )
    .option("--again", "judges anew what other checks than today's judged")
    .option("--write", "keeps all of it in the record, specs/history.json")
    .argument("[playwright...]", "further arguments go to playwright test, such as specs/endpoints")
    .allowUnknownOption()
    .parse(args, { from: "user" })
  const { releases: ranges, router, folder: given, onlyPage, again, write } = parser.opts<Options>()
  const asksSome = !asksAll(parser.args)
  if (asksSome && write) {
    throw new CannotJudge("--write keeps what all checks say: leave out what names some of them.")
  }
  // What some checks say of a release is kept apart from what all of them said, and from what others say.
  const folder = join(fromCaller(given), asksSome ? partOf(parser.args) : "")
  mkdirSync(folder, { recursive: true })
  // The page, too: whether a release lies between two that were judged, only the registry knows.
  const published = await publishedVersions("next-auth")

  let unjudged = 0
  if (!onlyPage) {
    const chosen = await choose(published, ranges)
    const today = { content: judgingContent(), again }
    const before = asksSome ? [] : knownIn(folder, asksSome)
    const judged = new Map(before.map((release) => [versionOf(release), release]))
    const missing = chosen.flatMap((nextAuth): TargetOptions[] => {
      const known = judged.get(nextAuth)
      const on = routersToJudge(known, router, today)
      if (on?.length === 0) return []
      // What the same checks said on another router stands beside it: of the same Next.
      const next = known && wasJudgedBy(known, today.content) ? known.target.next : undefined
      return [{ nextAuth, packageManager: "npm", ...(on && { router: on }), ...(next && { next }) }]
    })
    console.log(
      `${chosen.length} releases, ${chosen.length - missing.length} of them judged before.`,
    )
    await ensureBrowser()
    unjudged = await judgeInto(folder, missing, parser.args)
  }

  const history = historyOf(knownIn(folder, asksSome), requirements, releasesOfV4(published))
  if (!history.alike) {
    console.log("Not all of the releases were judged by the same checks: --again judges them anew.")
  }
  if (history.releases.length === 0) {
    throw new CannotJudge(`${folder} has no results of any release: there is no history to tell.`)
  }
  if (write) {
    writeRecord(history.releases)
    console.log(`Wrote ${relative(root, recordFile)}: ${history.releases.length} releases.`)
  }
  const page = join(folder, "index.html")
  writeFileSync(page, renderHistory(history))
  console.log(`\n${relative(process.cwd(), page)}`)
  if (unjudged > 0) console.log(`${unjudged} of the releases could not be judged.`)
  return unjudged > 0 ? 2 : 0
}

async function choose(published: readonly string[], ranges?: string): Promise<string[]> {
  if (ranges === undefined) return releasesToTell(published, await loadRegressions())
  const range = rangeOf("--releases", ranges)
  const chosen = releasesOfV4(published).filter((version) => satisfies(version, range))
  if (chosen.length > 0) return chosen
  throw new CannotJudge(`No release of v4 that can be judged fits "${ranges}".`)
}

/** Keeps the results of each release, and returns how many that exist could not be judged. */
async function judgeInto(
  folder: string,
  targets: readonly TargetOptions[],
  args: string[],
): Promise<number> {
  const outcomes = await judgeSeveral(targets, {
    folder: runFolder(),
    args: [...withoutTraces, ...args],
    tell: (outcome) => {
      console.log(renderHeadline(outcome))
      // What could not be judged stands in nobody's way: what was judged before is kept.
      const results = judgedIn(outcome)
      if (!results) return
      const { target } = results
      const name = `${target["next-auth"]}-${target.routers.join("-")}.json`
      copyFileSync(join(outcome.folder, "results.json"), join(folder, name))
    },
  })
  return outcomes.filter((outcome) => outcome.exitCode !== undefined && !judgedIn(outcome)).length
}

/** The results of a release that could be judged, by every check. */
function judgedIn({ results }: Outcome): Results | undefined {
  return results?.exitCode === 2 ? undefined : results
}

/** The folder of what some checks say: of each choice one of its own. */
function partOf(args: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(args)).digest("hex")
  return join("part", hash.slice(0, 12))
}

/** What is known of releases: by the record and by the whole runs in a folder, or by the runs of some checks. */
function knownIn(folder: string, asksSome: boolean): Release[] {
  const results = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readResults(join(folder, name)))
  if (asksSome) return latestOf(results.map(releaseOf))
  const whole = results.filter(({ scope }) => !isPart(scope))
  return latestOf([...readRecord(), ...whole.map(releaseOf)])
}
