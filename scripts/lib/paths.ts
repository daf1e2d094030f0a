import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** The checkout of this harness. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..")

/** What the harness makes for itself: prepared apps, runs, reports. Ignored by git; may be deleted. */
export const local = join(root, ".conformance")

/** Where the command was called: npm runs it in the checkout, and says from where. */
export function callersFolder(): string {
  return process.env["INIT_CWD"] ?? process.cwd()
}

/** A path that the command was given, from where it was called. */
export function fromCaller(path: string): string {
  return resolve(callersFolder(), path)
}

/** The path that a variable of the environment names, from where the command was called, too. */
export function named(variable: string, environment = process.env): string | undefined {
  const path = environment[variable]
  return path ? fromCaller(path) : undefined
}
