import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs"
import { basename, extname, join } from "node:path"
import { isGenerated } from "../../app/installed.ts"
import { CannotJudge } from "../../trouble/cannot-judge.ts"

/** What was read of a folder, by path below it, with slashes. Nothing of it was run. */
export type ReadApp = {
  /** The text of each file that an app's behaviour can stand in. */
  files: Map<string, string>
  /** Files whose text says nothing of it or is nobody's business: styles, images, environments. */
  unread: string[]
  /** Links: what they lead to may lie anywhere. */
  links: string[]
}

const limits = { files: 2000, ofFile: 256 * 1024, ofAll: 4 * 1024 * 1024 }
const texts = new Set([".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".json"])
const others = new Set(["dist", "build", "out", "coverage", "package-lock.json"])

/** Reads the app in a folder: its sources alone, no links, nothing that was installed or built, no environment. */
export function readApp(folder: string): ReadApp {
  const app: ReadApp = { files: new Map(), unread: [], links: [] }
  const left = { files: limits.files, bytes: limits.ofAll }
  const start = existing(folder)
  const read = (below: string): void => {
    for (const entry of readdirSync(join(start, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`
      if (isGenerated(entry.name) || others.has(entry.name)) continue
      if (entry.isSymbolicLink()) app.links.push(path)
      else if (entry.isDirectory() && !entry.name.startsWith(".")) read(path)
      else if (entry.isFile()) take(app, left, start, path)
    }
  }
  read("")
  return app
}

function take(
  app: ReadApp,
  left: { files: number; bytes: number },
  folder: string,
  path: string,
): void {
  if (--left.files < 0) throw tooLarge(folder, `has more than ${limits.files} files`)
  if (!texts.has(extname(path)) || basename(path).startsWith(".")) {
    app.unread.push(path)
    return
  }
  const { size } = statSync(join(folder, path))
  if (size > limits.ofFile) throw tooLarge(folder, `has a ${path} of ${size} bytes`)
  left.bytes -= size
  if (left.bytes < 0) throw tooLarge(folder, `has more than ${limits.ofAll} bytes of sources`)
  app.files.set(path, readFileSync(join(folder, path), "utf8"))
}

function existing(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return realpathSync(folder)
  throw new CannotJudge(`There is no folder ${folder}: --from-app wants that of a reproduction.`)
}

function tooLarge(folder: string, what: string): CannotJudge {
  return CannotJudge.for({
    cause: `${folder} ${what}: a reproduction is smaller.`,
    remedy: "Leave in it what shows the bug: auth options, and the pages that are visited.",
  })
}
