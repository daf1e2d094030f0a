import { dirname, posix } from "node:path"
import { isBuiltin } from "node:module"
import { z } from "zod"

/** Where an app's imports lead: the aliases of its TypeScript or JavaScript configuration. */
export type Aliases = {
  /** The folder that names without a dot may stand below; undefined where they don't. */
  base: string | undefined
  /** Folders by what stands before the star. */
  paths: Record<string, string[]>
}

const schema = z.object({
  compilerOptions: z
    .object({
      baseUrl: z.string().optional(),
      paths: z.record(z.string(), z.array(z.string())).optional(),
    })
    .optional(),
})

/** The aliases that tsconfig.json or jsconfig.json say. Where they can't be read there are none. */
export function aliasesOf(files: Map<string, string>): Aliases {
  const text = files.get("tsconfig.json") ?? files.get("jsconfig.json") ?? "{}"
  const read = schema.safeParse(json(text))
  const { baseUrl, paths = {} } = (read.success && read.data.compilerOptions) || {}
  const base = baseUrl === undefined ? undefined : posix.normalize(baseUrl)
  return {
    base,
    paths: Object.fromEntries(
      Object.entries(paths).map(([alias, places]) => [
        alias,
        places.map((place) => posix.join(base ?? ".", place)),
      ]),
    ),
  }
}

/** JSON with the comments and commas that TypeScript allows. */
function json(text: string): unknown {
  const kept = text
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, "$1")
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, "$1")
  try {
    return JSON.parse(kept)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** What an import leads to: a file of the app, a package by its name, what comes with Node, or nothing that is there. */
export type Led = { file: string } | { package: string } | { builtIn: string } | { missing: string }

const endings = ["", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".json"]

/** Follows an import from a file. `has` says whether the app has a file. */
export function follow(
  imported: string,
  from: string,
  has: (path: string) => boolean,
  aliases: Aliases,
): Led {
  const relative = /^\.{1,2}(\/|$)/.test(imported)
  const places = relative ? [posix.join(dirname(from), imported)] : placesOf(imported, aliases)
  const file = places.flatMap(candidates).find(has)
  if (file) return { file }
  const isAlias = Object.keys(aliases.paths).some(
    (alias) => alias !== "*" && matchOf(alias, imported) !== undefined,
  )
  if (relative || isAlias || /^[/#~]/.test(imported)) return { missing: imported }
  if (isBuiltin(imported)) return { builtIn: imported }
  const [scope = "", name] = imported.split("/")
  return { package: scope.startsWith("@") ? `${scope}/${name}` : scope }
}

function placesOf(imported: string, { base, paths }: Aliases): string[] {
  const aliased = Object.entries(paths).flatMap(([alias, places]) => {
    const rest = matchOf(alias, imported)
    return rest === undefined ? [] : places.map((place) => place.replace("*", rest))
  })
  return [...aliased, ...(base === undefined ? [] : [posix.join(base, imported)])]
}

/** What the star of an alias stands for; undefined where the alias says something else. */
function matchOf(alias: string, imported: string): string | undefined {
  const [before = "", after] = alias.split("*")
  if (after === undefined) return alias === imported ? "" : undefined
  const fits = imported.startsWith(before) && imported.endsWith(after)
  return fits ? imported.slice(before.length, imported.length - after.length) : undefined
}

function candidates(place: string): string[] {
  // TypeScript lets an import name the JavaScript that a file will be.
  const typed = /\.jsx?$/.test(place) ? [place.replace(/\.js(x?)$/, ".ts$1")] : []
  return [
    ...endings.map((ending) => place + ending),
    ...typed,
    ...endings.slice(1).map((ending) => `${place}/index${ending}`),
  ]
}

/** A module's text with its imports leading elsewhere: `to` says where, undefined for those that stay. */
export function withImports(text: string, to: (imported: string) => string | undefined): string {
  return text.replace(
    /(\b(?:from|import|require)\s*\(?\s*)(["'])([^"'\n]+)\2/g,
    (whole, before: string, _quote, imported: string) => {
      const there = to(imported)
      return there === undefined ? whole : `${before}${JSON.stringify(there)}`
    },
  )
}
