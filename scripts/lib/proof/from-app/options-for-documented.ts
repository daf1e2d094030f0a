import { isCode } from "./modules.ts"
import { type Placed, relative } from "./placed.ts"
import type { Reproduction } from "./reproduction.ts"

/** How the documented pages, which stay beside those of the reproduction, come by its options. */
export type DocumentedOptions = {
  /** What is told of it. */
  told: string
  /** Edits the text of the endpoints' file, already placed. */
  edit?: (text: string) => string
  /** A file of its own, relative to the overlay. */
  file?: { path: string; text: string }
}

const name = "authOptions"

/** The options that the documented pages get, who ask for `authOptions` where the documentation has them. */
export function documentedOptions(
  { router, endpoints, routes, modules, read }: Reproduction,
  places: readonly Placed[],
): DocumentedOptions {
  const place = (path: string) => places.find(({ from }) => from === path)!.to
  const exporter = [endpoints, ...modules, ...routes]
    .filter(isCode)
    .find((path) => read.get(path)?.exports.includes(name))
  if (router === "app") {
    if (!exporter) {
      return { told: "theirs on the server, for the reproduction exports no authOptions" }
    }
    const path = "auth.ts"
    const text = `export { ${name} } from ${JSON.stringify(relative(path, place(exporter)))}\n`
    return { told: `those of ${exporter}`, file: { path, text } }
  }
  if (exporter === endpoints) return { told: `those of ${exporter}` }
  if (exporter) {
    const from = JSON.stringify(relative(place(endpoints), place(exporter)))
    return {
      told: `those of ${exporter}`,
      edit: (text) => `${text}\nexport { ${name} } from ${from}\n`,
    }
  }
  return { told: `those in ${endpoints}, else none`, edit: exportingOptions }
}

/** The text with what stands in `export default NextAuth({ … })` under the documented name, or with no options under it. */
export function exportingOptions(text: string): string {
  const call = /export\s+default\s+(\w+)\(\s*(\{)/.exec(text)
  const end = call && endOf(text, call.index + call[0].length - 1)
  if (!call || !end || !/^\s*,?\s*\);?\s*$/.test(text.slice(end))) {
    return `${text}\n// The documented pages ask for them. There are none outside of a request.\nexport const ${name} = { providers: [] }\n`
  }
  const options = text.slice(call.index + call[0].length - 1, end)
  return `${text.slice(0, call.index)}export const ${name} = ${options}\n\nexport default ${call[1]}(${name})\n`
}

/** Where the bracket at a place is closed, one past it; undefined where it isn't. Strings and comments are no brackets. */
export function endOf(text: string, start: number): number | undefined {
  let depth = 0
  const tokens =
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[()[\]{}]/g
  tokens.lastIndex = start
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (/^[([{]$/.test(token[0])) depth++
    if (/^[)\]}]$/.test(token[0])) depth--
    if (depth === 0) return token.index + 1
  }
  return undefined
}
