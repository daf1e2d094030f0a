import { readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"
import { z } from "zod"
import { CannotJudge } from "../trouble/cannot-judge.ts"
import { variables } from "../environment.ts"
import { root } from "../paths.ts"
import { type Regression, regressionSchema } from "./regression.ts"

/** A regression and the number that names its file. */
export type NamedRegression = Regression & { name: string }

/** Where regressions stand. */
export const regressionsFolder =
  process.env[variables.regressions] ?? join(root, "specs", "regressions")

/** Every regression, by the names of their files. Throws where one is malformed. */
export async function loadRegressions(folder = regressionsFolder): Promise<NamedRegression[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".spec.ts"))
    .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
  return Promise.all(files.map((file) => loadRegression(join(folder, file))))
}

async function loadRegression(file: string): Promise<NamedRegression> {
  const module = (await import(pathToFileURL(file).href)) as { default?: unknown }
  const parsed = regressionSchema.safeParse(module.default)
  if (parsed.success) return { name: basename(file, ".ts"), ...parsed.data }
  throw new CannotJudge(`${file} describes no regression.\n${z.prettifyError(parsed.error)}`)
}

/** Those that are named, by number or by path; all where nothing is. Throws for a name that none has. */
export function chooseRegressions(
  all: readonly NamedRegression[],
  names: readonly string[],
): readonly NamedRegression[] {
  if (names.length === 0) return all
  return names.map((given) => {
    const name = basename(given)
      .replace(/^#/, "")
      .replace(/(\.spec)?\.ts$/, "")
    const found = all.find((one) => one.name === name)
    if (found) return found
    const known = all.map((one) => one.name).join(", ")
    throw new CannotJudge(`There is no regression "${given}". There are: ${known}.`)
  })
}
