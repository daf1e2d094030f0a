import { randomUUID } from "node:crypto"
import { renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import vm from "node:vm"
import { appVariables } from "./environment.ts"

/** The global in which istanbul's instrumentation counts what ran. */
export const counters = "__coverage__"

/**
 * Writes what instrumented code of this process has run, as it ends, to a file of the folder that
 * CONFORMANCE_COVERAGE names: istanbul's coverage data, as JSON. Edge runtimes, which have globals of their own,
 * count with it.
 */
export function writeCodeCoverage(environment: NodeJS.ProcessEnv = process.env): void {
  const folder = environment[appVariables.coverage]
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
    // A server in development is killed by the process beside it: what it could not finish is not read.
    writeFileSync(`${file}.part`, JSON.stringify(counted))
    renameSync(`${file}.part`, `${file}.json`)
  })
  process.on("SIGTERM", () => process.exit())
}
