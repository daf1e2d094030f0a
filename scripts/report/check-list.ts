import { relative } from "node:path"
import type { TestCase } from "@playwright/test/reporter"
import { root } from "../lib/paths.ts"

/** What `playwright test --list` prints: a line for each check on each router, and how many they are. */
export function renderList(tests: readonly TestCase[]): string {
  const lines = tests.map((test) => {
    const [, project, ...titles] = test.titlePath()
    return `${relative(root, test.location.file)}:${test.location.line} › ${titles.slice(1).join(" › ")} [${project}]`
  })
  return [...lines, `${tests.length} checks`].join("\n")
}
