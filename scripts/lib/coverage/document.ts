import { join } from "node:path"
import { type KnownUncovered, reasons } from "../../../specs/coverage/uncovered.ts"
import { installed } from "../app/installed.ts"
import { markdownTable } from "../markdown-table.ts"
import { root } from "../paths.ts"
import { coverageTable, type FileRow } from "./report.ts"

/** Where the coverage of next-auth's code is written down. */
export const documentFile = join(root, "specs", "coverage", "COVERAGE.md")

/** The coverage as a document: a table of the files, and what no check runs with its reason. */
export function coverageDocument(
  rows: readonly FileRow[],
  known: readonly KnownUncovered[],
): string {
  const { version } = installed("next-auth", root)
  const cell = (code: string) => `\`${code.replaceAll("|", "\\|")}\``
  const parts = [
    "# What of next-auth's own code the checks run",
    "`npm run coverage -- --write` writes this file. It measures the sources in the package of next-auth " +
      `${version}, in the servers and the browsers of both routers.`,
    coverageTable(rows),
    "## What no check runs",
    Object.entries(reasons)
      .map(([reason, meaning]) => `- _${reason}_: ${meaning}`)
      .join("\n"),
    markdownTable([
      ["File", "Code", "Reason", "Because"],
      ...known.map(({ file, code, reason, because }) => [file, cell(code), reason, because]),
    ]),
  ]
  return `${parts.join("\n\n")}\n`
}
