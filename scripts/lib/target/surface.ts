import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { lt, prerelease } from "semver"

/** The provider modules whose declarations are read; of the others, each is one name. */
const readProviders = new Set(["oauth", "email", "credentials"])

/** How many names a note tells. */
const toldNames = 12

/** What an app can use of a next-auth, by name: `next-auth/react signIn`, `next-auth AuthOptions.debug`. */
export type Surface = { version: string; names: string[] }

/** The surface of an installed next-auth, read from its manifest and its type declarations. */
export function surfaceOf(folder: string): Surface {
  const { version, exports = {} } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { version: string; exports?: Record<string, string | { types?: string; default?: string }> }
  const names = Object.entries(exports).flatMap(([subpath, target]) => {
    const path = typeof target === "string" ? target : (target.types ?? target.default ?? "")
    const declarations = join(folder, path.replace(/(\.d\.ts|\.js)$/, ".d.ts"))
    if (subpath.includes("*")) return providersOf(dirname(declarations))
    const module = join("next-auth", subpath)
    return [module, ...declaredIn(declarations).map((name) => `${module} ${name}`)]
  })
  return { version, names: [...new Set(names)].toSorted() }
}

/** The names of a surface that another one lacks. */
function addedTo(known: readonly string[], names: readonly string[]): string[] {
  const before = new Set(known)
  return names.filter((name) => !before.has(name))
}

/**
 * Says in a sentence what a next-auth has that the ledger's has not. Nothing of an older release, whose names were
 * others.
 */
export function surfaceNote(known: Surface, judged: Surface): string[] {
  const added = addedTo(known.names, judged.names)
  const isOlder = lt(judged.version, known.version) && prerelease(judged.version) === null
  if (added.length === 0 || isOlder) return []
  const told = added.slice(0, toldNames)
  const more = added.length > toldNames ? [`and ${added.length - toldNames} more`] : []
  return [
    `No requirement knows of what next-auth ${judged.version} has: ${[...told, ...more].join(", ")}.`,
  ]
}

/** The names of a surface of which no text speaks: their last word stands in none. */
export function unmentioned(names: readonly string[], texts: readonly string[]): string[] {
  const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []))
  return names.filter((name) => !words.has(name.split(/[ ./]/).at(-1)!))
}

/** The names that a declaration file exports, with the members of its interfaces and the words of its unions. */
export function namesIn(declarations: string): string[] {
  const names: string[] = []
  /** The exported interface that a line stands in, and the members around it. */
  let around: string[] = []
  for (const line of declarations.split("\n")) {
    const exported =
      /^export (?:declare )?(?:function|const|class|interface|type) (?<name>\w+)/.exec(line)
    const { indent = "", member } = /^(?<indent> +)(?<member>\w+)\??[:(]/.exec(line)?.groups ?? {}
    if (exported?.groups) {
      const { name = "" } = exported.groups
      around = line.includes(" interface ") ? [name] : []
      names.push(name, ...wordsOf(line).map((word) => `${name}.${word}`))
    } else if (line.startsWith("export default")) {
      names.push("default")
    } else if (/^export (?:type )?\{/.test(line)) {
      names.push(...listed(line))
    } else if (line.startsWith("}") || line.startsWith("declare ")) {
      around = []
    } else if (member !== undefined && around.length > 0) {
      around = [...around.slice(0, indent.length / 4), member]
      names.push(around.join("."))
    }
  }
  return names
}

function declaredIn(file: string): string[] {
  if (!existsSync(file)) return []
  const text = readFileSync(file, "utf8")
  const further = [...text.matchAll(/^export \* from "(?<path>\..+)";/gm)].flatMap(({ groups }) => {
    const path = join(dirname(file), groups!.path!)
    return declaredIn(existsSync(`${path}.d.ts`) ? `${path}.d.ts` : join(path, "index.d.ts"))
  })
  return [...namesIn(text), ...further]
}

function providersOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith(".d.ts"))
    .flatMap((file) => {
      const provider = file.slice(0, -".d.ts".length)
      const module = `next-auth/providers/${provider}`
      const names = readProviders.has(provider) ? declaredIn(join(folder, file)) : []
      return [module, ...names.map((name) => `${module} ${name}`)]
    })
}

/** The words of a type that is a union of words. */
function wordsOf(line: string): string[] {
  const union = / = (?<words>"[\w-]+"(?: \| "[\w-]+")+);$/.exec(line)?.groups?.words ?? ""
  return union.match(/[\w-]+/g) ?? []
}

/** The names of `export { one, two as three }`. */
function listed(line: string): string[] {
  const names = /\{(?<names>.*)\}/.exec(line)?.groups?.names ?? ""
  return names
    .split(",")
    .map((name) => name.trim().split(" as ").at(-1)!)
    .filter((name) => name !== "")
}
