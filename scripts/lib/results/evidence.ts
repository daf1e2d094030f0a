import { stripVTControlCharacters } from "node:util"

/** The lines of a failed check's messages that show what was seen instead of what was promised. */
export function evidenceOf(messages: readonly string[]): string[] {
  const lines = stripVTControlCharacters(messages.join("\n")).split("\n")
  const isDifference = (line: string) =>
    /^[-+] /.test(line) && !/^[-+] (Expected|Received) /.test(line)
  const isValue = (line: string) => /^\s*(Expected|Received)\b.*: /.test(line)
  const shows = lines.some(isDifference) ? isDifference : isValue
  const first = lines.findIndex(shows)
  if (first < 0) return lines.slice(0, 1)
  return lines.slice(first, lines.findLastIndex(shows) + 1)
}

const longest = 400

/** A line of evidence at a length that can be shown: what was received may be a whole page. */
export function shortened(line: string): string {
  return line.length <= longest ? line : `${line.slice(0, longest)} …`
}
