import { randomUUID } from "node:crypto"
import { renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import vm from "node:vm"

/** The global in which istanbul's instrumentation counts what ran. */
export const counters = "__coverage__"

/** The variable that names the folder for what was counted; nothing is written without it. */
export const coverageFolder = "CONFORMANCE_COVERAGE"

/** How the name of a file ends while it is written. */
export const unfinished = ".part"

/**
 * Writes what instrumented code of this process has run, as it ends, to a file of the folder that
 * CONFORMANCE_COVERAGE names: istanbul's coverage data, as JSON. Edge runtimes, which have globals of their own,
 * count with it.
 */
export function writeCodeCoverage(environment: NodeJS.ProcessEnv = process.env): void {
  const folder = environment[coverageFolder]
  if (folder === undefined) return
  const counted = {}
  Reflect.set(globalThis, counters, counted)
  const createContext = Reflect.get(vm, "createContext")
  vm.createContext = (...args) => {
    const context = createContext(...args)
    Reflect.set(context, counters, counted)
    return context
  }
  process.on("exit", () => {
    const file = join(folder, `server-${process.pid}-${randomUUID()}`)
    // Whoever reads the folder meanwhile sees all of it under this name, or nothing.
    writeFileSync(`${file}${unfinished}`, JSON.stringify(counted))
    renameSync(`${file}${unfinished}`, `${file}.json`)
  })
  process.on("SIGTERM", () => process.exit())
}
