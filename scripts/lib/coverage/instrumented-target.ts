import { readdirSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import { transformSync } from "esbuild"
import type { FileCoverageData } from "istanbul-lib-coverage"
import { createInstrumenter } from "istanbul-lib-instrument"
import { installed } from "../app/installed.ts"
import { root } from "../paths.ts"
import { type EditedTarget, editedTarget } from "../proof/edited-target.ts"
import { routers } from "../target/target.ts"

/** The folders of next-auth's sources with its own code, beside the providers' lists of addresses. */
const measured = ["client", "core", "jwt", "next", "react", "utils"]

/** The sources as next-auth ships them beside what Babel made of them for browsers and Nodes of its time. */
export const sources = join(installed("next-auth", root).path, "src")

/** A source file, ready to count what of it runs. */
export type InstrumentedFile = {
  /** Its path below `sources`. */
  source: string
  /** The file of the package that it takes the place of. */
  shipped: string
  code: string
  /** Where its statements, functions and branches stand, and that none of them has run. */
  coverage: FileCoverageData
}

/**
 * The lockfile's target with a next-auth that counts what it runs, the same in servers, edge runtimes and browsers.
 * It is made from the sources in the package: of the branches in what is shipped, more than half are the compiler's.
 */
export function instrumentedTarget(files: readonly InstrumentedFile[]): EditedTarget {
  return editedTarget({
    name: "coverage",
    files: new Map(files.map(({ shipped, code }) => [shipped, code])),
    routers: [...routers],
    builds: "own",
  })
}

/** The measured files, instrumented. */
export function instrumentedFiles(): InstrumentedFile[] {
  const instrumenter = createInstrumenter({
    esModules: true,
    parserPlugins: ["typescript", "jsx"],
    // An edge runtime makes no function of a text.
    coverageGlobalScope: "globalThis",
    coverageGlobalScopeFunc: false,
  })
  return measuredSources().map((source) => {
    const text = readFileSync(join(sources, source), "utf8")
    const counting = instrumenter.instrumentSync(text, source)
    return {
      source,
      shipped: source.replace(/\.tsx?$/, ".js"),
      code: compiled(counting, source),
      coverage: instrumenter.lastFileCoverage(),
    }
  })
}

function measuredSources(): string[] {
  const all = readdirSync(sources, { recursive: true, encoding: "utf8" })
  return all
    .filter((file) => measured.some((folder) => file.startsWith(`${folder}/`)))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
    .toSorted()
}

function compiled(code: string, file: string): string {
  const isPage = file.startsWith("core/pages/")
  return transformSync(code, {
    loader: extname(file) === ".tsx" ? "tsx" : "ts",
    format: "cjs",
    platform: "node",
    target: "es2020",
    jsx: "automatic",
    jsxImportSource: isPage ? "preact" : "react",
  }).code
}
