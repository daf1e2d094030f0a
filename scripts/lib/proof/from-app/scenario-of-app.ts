import type { ReadApp } from "./read-app.ts"
import { type Needs, needsOf } from "./needs.ts"
import { documentedOptions, endOf } from "./options-for-documented.ts"
import { placedFiles, placesOf } from "./placed.ts"
import { findReproduction, type House } from "./reproduction.ts"
import { withoutSecretLiterals } from "./secret-literals.ts"
import { rowsOf } from "./told.ts"
import type { Scaffolded } from "../scaffold.ts"
import type { Router } from "../../target/target.ts"

/** A reproduction as a scenario that can be written. */
export type AppScenario = {
  /** Its name, and that of its build variant. */
  name: string
  router: Router
  /** The files of its app, below fixture-app. */
  files: Scaffolded[]
  needs: Needs
}

/** What became of a folder: what was found in it, for a table, and the scenario unless it is refused. */
export type Taken = {
  /** What it is about, and what was found. */
  rows: [string, string][]
  /** Why it is no scenario, and what to do: a sentence each. */
  refusals: string[]
  /** Undefined where it is refused. */
  scenario: AppScenario | undefined
}

/** Makes a scenario of an app that was read. Nothing is written, and nothing of it is run. */
export async function scenarioOfApp(app: ReadApp, house: House, number: string): Promise<Taken> {
  const { reproduction, refusals } = await findReproduction(app, house)
  if (!reproduction) return { rows: [], refusals, scenario: undefined }
  const name = `reported-${number}`
  const taken = [...reproduction.routes, ...reproduction.modules]
  const needs = needsOf(taken.flatMap((path) => reproduction.read.get(path) ?? []))
  const places = placesOf(reproduction, house)
  const options = documentedOptions(reproduction, places)
  const { texts, found } = withoutSecretLiterals(
    new Map(taken.map((path) => [path, app.files.get(path)!])),
  )
  const folder = `fixture-app/${reproduction.router}-router.${name}`
  const endpoints = places.find(({ from }) => from === reproduction.endpoints)!.to
  const ofGitHub = new Map(
    [...texts].map(([path, text]) => [path, withGitHubOfHarness(text, needs.ofGitHub)]),
  )
  const files = placedFiles(reproduction, places, ofGitHub, { number, folder }).map((file) =>
    options.edit && file.path === `${folder}/${endpoints}`
      ? { ...file, text: options.edit(file.text) }
      : file,
  )
  if (options.file) files.push({ ...options.file, path: `${folder}/${options.file.path}` })
  return {
    rows: rowsOf({ reproduction, places, needs, found, documented: options.told }),
    refusals,
    scenario: refusals.length > 0 ? undefined : { name, router: reproduction.router, files, needs },
  }
}

/** Code that reads what GitHub knows the app by where the harness says it, also where it was a literal. */
export function withGitHubOfHarness(text: string, variables: ReadonlyMap<string, string>): string {
  const renamed = [...variables].reduce(
    (so, [theirs, ours]) =>
      so.replace(new RegExp(`\\b(process\\.env(?:\\.|\\["))${theirs}\\b`, "g"), `$1${ours}`),
    text,
  )
  const local = /import\s+(\w+)[^;"']*from\s*["']next-auth\/providers\/github["']/.exec(text)?.[1]
  if (!local) return renamed
  const calls = [...renamed.matchAll(new RegExp(`\\b${local}\\(`, "g"))].toReversed()
  return calls.reduce((so, { index, 0: call }) => {
    const start = index + call.length - 1
    const end = endOf(so, start) ?? start
    const said = so
      .slice(start, end)
      .replace(/(\bclientId\s*:\s*)"fake-client(?:-\d+)?"/, "$1process.env.GITHUB_ID")
      .replace(/(\bclientSecret\s*:\s*)"fake-secret(?:-\d+)?"/, "$1process.env.GITHUB_SECRET")
    return so.slice(0, start) + said + so.slice(end)
  }, renamed)
}
