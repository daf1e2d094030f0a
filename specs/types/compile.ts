import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "@playwright/test"
import { installed } from "../../scripts/lib/app/installed.ts"
import { binary, type Ended, run } from "../../scripts/lib/process.ts"
import { chosenTarget } from "../../scripts/lib/target/target.ts"
import { temporaryFolder } from "../../scripts/lib/temporary-folder.ts"
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
  return errorsInApps(await compile("--build", ...projects), path)
}

/**
 * The same of an app in a project of its own, which has next-auth in `node_modules` as a user's project does: a module
 * is found by what the package says that it exports.
 */
export async function errorsInProject(app: string): Promise<string[]> {
  // Elsewhere: what the package doesn't export would be found in the node_modules of a folder above.
  const project = temporaryFolder(app)
  cpSync(join(apps, app), project, { recursive: true })
  mkdirSync(join(project, "node_modules"))
  symlinkSync(path, join(project, "node_modules", "next-auth"))
  const options = { ...compilerOptions, paths: {} }
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options }))
  return errorsInApps(await compile("--project", project), path, project)
}

function compile(...projects: string[]): Promise<Ended> {
  const compiler = [...binary("typescript", "bin/tsc"), ...projects, "--pretty", "false"]
  return run(process.execPath, compiler, { output: "kept" })
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
