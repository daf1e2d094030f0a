import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { transformSync } from "esbuild"
import { ofItsTime, withoutLaterProviders } from "./app-of-its-time.ts"
import { buildConfiguration, preparedConfiguration } from "./build-plan.ts"
import { filesBelow, installed, type Installed } from "./installed.ts"
import { root as checkout } from "../paths.ts"
import type { Router, Target } from "../target/target.ts"
import type { Variant } from "./variants.ts"

/** What an app is copied from, in order: later files replace earlier ones. */
export function sourceFolders(router: Router, variant: Variant): { from: string; to: string }[] {
  const from = (name: string) => join(checkout, "fixture-app", name)
  const overlay = `${router}-router.${variant}`
  return [
    { from: from(`${router}-router`), to: `${router}-router` },
    { from: from("shared"), to: "shared" },
    ...(existsSync(from(overlay))
      ? [
          { from: from(overlay), to: `${router}-router` },
          { from: from("scenarios"), to: "scenarios" },
        ]
      : []),
  ]
}

/** Copies the sources of an app into a folder, as plain JavaScript, with what its target needs in its configuration. */
export function copyApp(target: Target, folder: string, router: Router, variant: Variant) {
  const path = join(folder, `${router}-router`)
  const nextAuth = installed("next-auth", target.apps)
  for (const { from, to } of sourceFolders(router, variant)) {
    for (const file of filesBelow(from)) {
      copySource(join(from, file), join(folder, to, file), nextAuth)
    }
  }

  renameSync(join(path, "next.config.mjs"), join(path, "next.config.app.mjs"))
  const next = installed("next", target.apps).version
  const building = JSON.stringify(buildConfiguration(next, target))
  const serving = JSON.stringify(preparedConfiguration(next, target))
  writeFileSync(
    join(path, "next.config.mjs"),
    `import app from "./next.config.app.mjs"

const building = ${building}
const serving = ${serving}

export default (phase) => ({ ...app, ...(phase === "phase-production-build" ? building : serving) })
`,
  )
}

/** Types are checked apart from the build: each version of Next wants another TypeScript, or none. */
function copySource(from: string, to: string, nextAuth: Installed) {
  if (basename(from) === "tsconfig.json" || from.endsWith(".d.ts")) return
  mkdirSync(dirname(to), { recursive: true })
  const typed = /\.(tsx?)$/.exec(from)
  if (!typed) {
    cpSync(from, to)
    return
  }
  const isJsx = typed[1] === "tsx"
  const { code } = transformSync(readFileSync(from, "utf8"), {
    loader: isJsx ? "tsx" : "ts",
    jsx: "preserve",
    target: "es2022",
  })
  const source = withoutLaterProviders(ofItsTime(code, nextAuth.version), nextAuth.path)
  writeFileSync(to.replace(/\.tsx?$/, isJsx ? ".jsx" : ".js"), source)
}
