import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "@playwright/test"
import { installed } from "../../scripts/lib/app/installed.ts"
import { binary, run } from "../../scripts/lib/process.ts"
import { chosenTarget } from "../../scripts/lib/target/target.ts"
import { apps, errorsInApps } from "./compiler-errors.ts"

let compiling: Promise<string[]> | undefined

/**
 * What the compiler says of an app in `fixture-app/types`, a line per error, with the types of the next-auth under test.
 * An app says itself what must not compile, by `@ts-expect-error`. All are compiled at once when the first is asked for.
 */
export async function errorsOf(app: string): Promise<string[]> {
  if (!readdirSync(apps).includes(app)) throw new Error(`There is no app ${app} in ${apps}.`)
  const errors = await (compiling ??= compileAll(test.info().outputPath("projects")))
  return errors.filter((line) => line.includes(`/${app}/`))
}

async function compileAll(folder: string): Promise<string[]> {
  const projects = readdirSync(apps).map((app) => {
    const project = join(folder, app, "tsconfig.json")
    mkdirSync(join(folder, app), { recursive: true })
    writeFileSync(project, JSON.stringify({ compilerOptions, include: [join(apps, app)] }))
    return project
  })
  const compiler = [...binary("typescript", "bin/tsc"), "--build", "--pretty", "false"]
  const ended = await run(process.execPath, [...compiler, ...projects], { output: "kept" })
  return errorsInApps(ended, path)
}

const { path } = installed("next-auth", chosenTarget().apps)

/** As Next sets up an app, as far as types are concerned. */
const compilerOptions = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  target: "ES2017",
  lib: ["DOM", "DOM.Iterable", "ESNext"],
  module: "ESNext",
  moduleResolution: "bundler",
  types: [],
  jsx: "react-jsx",
  paths: { "next-auth": [path], "next-auth/*": [`${path}/*`] },
}
