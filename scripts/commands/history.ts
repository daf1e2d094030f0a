import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { satisfies } from "semver"
import { requirements } from "../../specs/requirements/index.ts"
import { type Command, parserOf } from "../lib/command.ts"
import { historyOf, type Release } from "../lib/history/history.ts"
import { releasesOfV4, releasesToTell } from "../lib/history/releases.ts"
import { publishedVersions } from "../lib/npm.ts"
import { local } from "../lib/paths.ts"
import { loadRegressions } from "../lib/proof/regressions.ts"
import { ensureBrowser } from "../lib/run/ensure-browser.ts"
import { readResults } from "../lib/run/judge.ts"
import { judgeSeveral } from "../lib/run/judge-several.ts"
import { judgingContent } from "../lib/run/judging-content.ts"
import { withoutTraces } from "../lib/run/playwright.ts"
import { runFolder } from "../lib/run/run-folder.ts"
import { CannotJudge } from "../lib/trouble/cannot-judge.ts"
import { renderHistory } from "../report/history/page.ts"
import { renderHeadline } from "../report/summary.ts"

type Options = { releases?: string; folder: string; onlyPage?: true }

/**
 * Judges releases of v4, each on the newest Next of its range, and writes a page of promises against releases.
 * What a folder already holds of the same checks is not judged again, so that an interrupted history goes on.
 */
export const command: Command = async (args) => {
  const parser = parserOf("history")
    .option(
      "--releases <range>",
      "which, such as 4.24.x; else the newest of each minor and each regression's",
    )
    .option("--folder <path>", "where results and page stand", join(local, "history"))
    .option("--only-page", "writes the page of what stands in the folder, and judges nothing")
    .argument("[playwright...]", "further arguments go to playwright test, such as specs/endpoints")
    .allowUnknownOption()
    .parse(args, { from: "user" })
  const { releases, folder: given, onlyPage } = parser.opts<Options>()
  // What a part of the checks says of a release is kept apart from what all of them said.
  const folder = resolve(given, ...(parser.args.length > 0 ? ["part"] : []))
  mkdirSync(folder, { recursive: true })
  const published = await publishedVersions("next-auth")

  let unjudged = 0
  if (!onlyPage) {
    const chosen = await choose(published, releases)
    const content = judgingContent()
    const missing = chosen.filter((version) => !isJudged(join(folder, `${version}.json`), content))
    console.log(
      `${chosen.length} releases, ${chosen.length - missing.length} of them judged before.`,
    )
    await ensureBrowser()
    unjudged = await judgeInto(folder, missing, parser.args)
  }

  const page = join(folder, "index.html")
  const history = historyOf(readReleases(folder), requirements, releasesOfV4(published))
  if (!history.alike) {
    console.log("Not all of the releases were judged by the same checks: judge them again.")
  }
  if (history.releases.length === 0) {
    throw new CannotJudge(`${folder} has no results of any release: there is no history to tell.`)
  }
  writeFileSync(page, renderHistory(history))
  console.log(`\n${relative(process.cwd(), page)}`)
  if (unjudged > 0) console.log(`${unjudged} of the releases could not be judged.`)
  return unjudged > 0 ? 2 : 0
}

async function choose(published: readonly string[], range: string | undefined): Promise<string[]> {
  if (range === undefined) return releasesToTell(published, await loadRegressions())
  const chosen = releasesOfV4(published).filter((version) => satisfies(version, range))
  if (chosen.length > 0) return chosen
  throw new CannotJudge(`No release of v4 that can be judged fits "${range}".`)
}

/** Keeps the results of each release, and returns for how many there are none. */
async function judgeInto(
  folder: string,
  versions: readonly string[],
  args: string[],
): Promise<number> {
  const targets = versions.map((nextAuth) => ({ nextAuth, packageManager: "npm" as const }))
  const outcomes = await judgeSeveral(targets, {
    folder: runFolder(),
    args: [...withoutTraces, ...args],
    tell: (outcome) => {
      console.log(renderHeadline(outcome))
      if (!outcome.results) return
      const to = join(folder, `${outcome.results.target["next-auth"]}.json`)
      copyFileSync(join(outcome.folder, "results.json"), to)
    },
  })
  return outcomes.filter(({ results }) => !results).length
}

/** True for results of a whole run of the very checks that have this hash. */
function isJudged(file: string, content: string): boolean {
  if (!existsSync(file)) return false
  const { harness, scope } = readResults(file)
  return scope.full && harness.content === content
}

function readReleases(folder: string): Release[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const results = readResults(join(folder, name))
      return { version: results.target["next-auth"], results }
    })
}
