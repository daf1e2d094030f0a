import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Router } from "../target/target.ts"

/** A line of a list that `playwright test --test-list` takes: a check, or all checks of a spec, on a router. */
export function testLine(router: Router, id: string): string {
  return `[${router}-router] › ${id}`
}

/** Writes a list of checks into a folder; the answer makes `playwright test` run only those. */
export function writeTestList(folder: string, lines: readonly string[]): string[] {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, "tests.txt")
  writeFileSync(file, lines.map((line) => `${line}\n`).join(""))
  return ["--test-list", file]
}
