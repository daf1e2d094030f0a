import { stripVTControlCharacters } from "node:util"
import { type Browser, chromium } from "@playwright/test"
import { variables } from "../environment.ts"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { chromiumArguments, chromiumPath } from "./browser.ts"

/** Launches the Chromium that the checks use. Throws with what it said where it can't be launched. */
export async function launchBrowser(): Promise<Browser> {
  const path = chromiumPath()
  try {
    return await chromium.launch({
      args: chromiumArguments(),
      ...(path !== undefined && { executablePath: path }),
    })
  } catch (error) {
    throw CannotJudge.for({
      cause: `${path ?? chromium.executablePath()} is there, but can't be launched.`,
      remedy: `Install what it lacks (npx playwright install-deps chromium), or name another in ${variables.browser}.`,
      evidence: evidenceIn((error as Error).message),
    })
  }
}

/** What the browser said, without the command line that Playwright repeats. */
function evidenceIn(message: string): string {
  const [beforeCalls = ""] = stripVTControlCharacters(message).split("Call log:")
  const lines = beforeCalls.split("\n").map((line) => line.trim())
  return lines.filter((line) => line !== "" && !line.startsWith("<launch")).join("\n")
}
