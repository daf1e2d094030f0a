import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** The provider modules whose declarations are read; of the others, each is one name. */
const readProviders = new Set(["oauth", "email", "credentials"])

/** How many names a note tells. */
const toldNames = 12

/**
 * What an app can use of an installed next-auth, by name: `next-auth/react signIn`, `next-auth AuthOptions.debug`,
 * `next-auth AuthAction.csrf`, `next-auth/providers/github`. Read from its manifest and its type declarations.
 */
export function surfaceOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports?: Record<string, string | { types?: string; default?: string }>
  }
  const names = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const path = typeof target === "string" ? target : (target.types ?? target.default ?? "")
    const declarations = join(folder, path.replace(/(\.d\.ts|\.js)$/, ".d.ts"))
    if (subpath.includes("*")) return providersOf(dirname(declarations))
    const module = join("next-auth", subpath)
    return [module, ...declaredIn(declarations).map((name) => `${module} ${name}`)]
  })
  return [...new Set(names)].toSorted()
}

/** The names of a surface that another one lacks. */
export function addedTo(known: readonly string[], surface: readonly string[]): string[] {
  const before = new Set(known)
  return surface.filter((name) => !before.has(name))
}

/** Says in a sentence what a next-auth has that no requirement knows of. */
export function surfaceNote(version: string, added: readonly string[]): string[] {
  if (added.length === 0) return []
  const told = added.slice(0, toldNames)
  const more = added.length > toldNames ? [`and ${added.length - toldNames} more`] : []
  return [
    `No requirement knows of what next-auth ${version} has: ${[...told, ...more].join(", ")}.`,
  ]
}

/** The names of a surface of which no text speaks: their last word stands in none. */
export function unmentioned(surface: readonly string[], texts: readonly string[]): string[] {
  const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []))
  return surface.filter((name) => !words.has(name.split(/[ ./]/).at(-1)!))
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
    } else if (/^export default/.test(line)) {
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
