import { type Aliases, follow } from "./imports.ts"
import type { Module } from "./modules.ts"
import type { ReadApp } from "./read-app.ts"
import type { House } from "./reproduction.ts"

/** A style sheet, whatever its language. */
export const style = /\.(?:css|scss|sass|less)$/

/** Where closures are looked for. */
export type Search = { app: ReadApp; house: House; read: Map<string, Module>; aliases: Aliases }

/** A file and all that it imports of the app. */
export type Closure = {
  files: Set<string>
  leads: Map<string, Map<string, string>>
  /** Why it can't be taken over, each with what to do. */
  obstacles: string[]
}

/** Follows the imports of a file through the app. */
export function closureOf(entry: string, { app, house, read, aliases }: Search): Closure {
  const closure: Closure = { files: new Set([entry]), leads: new Map(), obstacles: [] }
  const has = (path: string) => app.files.has(path) || app.unread.includes(path)
  for (const file of closure.files) {
    const leads = new Map<string, string>()
    closure.leads.set(file, leads)
    for (const imported of read.get(file)?.imports ?? []) {
      const led = follow(imported, file, has, aliases)
      if ("file" in led) {
        leads.set(imported, led.file)
        closure.files.add(led.file)
        if (!app.files.has(led.file) && !style.test(led.file)) {
          closure.obstacles.push(`${file} imports ${led.file}, which is no source: take it out.`)
        }
      } else if ("missing" in led) {
        closure.obstacles.push(
          isLinked(led.missing, app.links)
            ? `${file} imports ${imported} by a link, and links are not followed: put the file there.`
            : `${file} imports ${imported}, which is not in the folder: add it, or take it out.`,
        )
      } else if ("package" in led) {
        const why = missingPackage(led.package, imported, house.packages)
        if (why) closure.obstacles.push(`${file} imports ${imported}: ${why}`)
      }
    }
  }
  return closure
}

function isLinked(imported: string, links: readonly string[]): boolean {
  const name = imported.replace(/^[./@~]+/, "")
  return links.some((link) => link.includes(name) || name.startsWith(`${link}/`))
}

/** What Next itself answers for, whatever is installed. */
const ofNext = new Set(["server-only", "client-only"])

function missingPackage(
  name: string,
  imported: string,
  packages: readonly string[],
): string | undefined {
  if (imported === "next/font/google") return "it asks Google for fonts. Take them out."
  if (packages.includes(name) || ofNext.has(name)) return undefined
  if (/adapter/i.test(name) || /prisma|mongo|typeorm|sequelize|supabase|knex/.test(name)) {
    return "the harness has no such database. Use @auth/drizzle-adapter as fixture-app/scenarios/database.ts does."
  }
  return `the harness has no ${name}. Do without it, or add it to fixture-app/package.json.`
}
