import { dirname, extname, posix } from "node:path"
import type { Scaffolded } from "../scaffold.ts"
import { isCode } from "./modules.ts"
import { withImports } from "./imports.ts"
import { type House, type Reproduction } from "./reproduction.ts"

/** A file of the reproduction, and where it goes in the overlay of its router's app. */
export type Placed = { from: string; to: string }

/** Where each taken file goes: it takes the place of the documented file with the same address. */
export function placesOf(reproduction: Reproduction, { documented }: House): Placed[] {
  const { router, routes, modules, styles, read, prefix } = reproduction
  const base = documented[router]
  const below = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path)
  const typed = (path: string) => {
    const plain = /\.(?:[cm]?js|jsx)$/
    return plain.test(path) ? path.replace(plain, read.get(path)?.hasJsx ? ".tsx" : ".ts") : path
  }
  const atRoute = (path: string): Placed => {
    const address = addressOf(below(path))
    return {
      from: path,
      to: base.find((file) => addressOf(file) === address) ?? below(typed(path)),
    }
  }
  const beside = (path: string): Placed => {
    const to = below(typed(path)).replace(/\.(?:scss|sass|less)$/, ".css")
    // What Next or a package manager would take for the app's own stands elsewhere, too.
    const isThere =
      (!to.includes("/") && to.endsWith(".json")) || base.some((file) => stem(file) === stem(to))
    return { from: path, to: isThere ? `reported/${to}` : to }
  }
  return [...routes.map(atRoute), ...[...modules, ...styles].map(beside)]
}

/** What Next finds a file by: its path without the ending, a folder's index, and an App Router's groups. */
function addressOf(path: string): string {
  const name = stem(path)
    .replace(/^(pages\/(?:.+\/)?)index$/, "$1")
    .replace(/\/$/, "")
  return /\/(?:page|route)$/.test(name) ? name.replace(/\/\([^/]+\)(?=\/)/g, "") : name
}

function stem(path: string): string {
  return path.slice(0, path.length - extname(path).length)
}

const banner = (number: string) =>
  [
    "/* oxlint-disable */",
    "// @ts-nocheck",
    `// From the reproduction of ${number}, as it was reported; literals that could be secrets are fakes.`,
    "",
    "",
  ].join("\n")

/** The taken files, below the overlay's folder, with imports that lead to where the others now are. */
export function placedFiles(
  reproduction: Reproduction,
  places: readonly Placed[],
  texts: Map<string, string>,
  { number, folder }: { number: string; folder: string },
): Scaffolded[] {
  const whereTo = new Map(places.map(({ from, to }) => [from, to]))
  return places.map(({ from, to }) => {
    const path = `${folder}/${to}`
    const text = texts.get(from)
    // Of a style sheet, whatever its language: it says nothing of who is signed in.
    if (text === undefined) return { path, text: "/* Left out of the reproduction. */\n" }
    if (!isCode(from)) return { path, text }
    const leads = reproduction.leads.get(from)
    const moved = withImports(text, (imported) => {
      const there = whereTo.get(leads?.get(imported) ?? "")
      return there === undefined ? undefined : relative(to, there)
    })
    return { path, text: banner(number) + moved }
  })
}

/** How a file imports another, both below one folder. */
export function relative(from: string, to: string): string {
  const path = posix.relative(dirname(from), isCode(to) ? stem(to).replace(/\/index$/, "") : to)
  return path.startsWith(".") ? path : `./${path}`
}
