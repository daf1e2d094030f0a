import { aligned } from "./aligned.ts"

/** Rows, of which the first is the head, as a Markdown table whose columns stand below one another. */
export function markdownTable(table: string[][]): string {
  const [head = [], ...rows] = aligned(table)
  const line = (row: string[]) => `| ${row.join(" | ")} |`
  const rule = line(head.map((cell) => "-".repeat(cell.length)))
  return [line(head), rule, ...rows.map(line)].join("\n")
}
