import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs"
import { dirname, join, parse, resolve, sep } from "node:path"
import { CannotJudge } from "../trouble/cannot-judge.ts"

/** A package as it lies on the disk. */
export type Installed = {
  name: string
  version: string
  /** Its folder, behind every link: where its own packages are looked up from. */
  path: string
}

/** Finds the package that code in `folder` gets. Throws where it isn't installed. */
export function installed(name: string, folder: string): Installed {
  const { root } = parse(resolve(folder))
  for (let above = resolve(folder); ; above = dirname(above)) {
    const path = join(above, "node_modules", name)
    if (existsSync(join(path, "package.json"))) {
      const { version } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
        version: string
      }
      return { name, version, path: realpathSync(path) }
    }
    if (above === root) {
      throw new CannotJudge(`The package ${name} is not installed for ${folder}. Run npm ci.`)
    }
  }
}

const generated = new Set(["node_modules", ".next", "next-env.d.ts", "tsconfig.tsbuildinfo"])

/** True for what others put into a package's or an app's folder: what was installed or built there. */
export function isGenerated(name: string): boolean {
  return generated.has(name)
}

/** Where a package lies below a folder, nested copies included; links to one copy count once. */
export function copiesOf(name: string, folder: string): string[] {
  const manifest = join("node_modules", name, "package.json")
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "package.json")
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.endsWith(sep + manifest))
    .map((file) => dirname(file))
}

/** Every file of a package or an app, relative to it, in a stable order, without what others put there. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.split(sep).some(isGenerated))
    .toSorted()
}

/** A hash of the contents of every file below a folder, hexadecimal, or of some of them. */
export function contentHash(folder: string, files = filesBelow(folder)): string {
  const hash = createHash("sha256")
  for (const file of files) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update("\0")
  }
  return hash.digest("hex")
}

/** A hash of names, sizes and times below a folder, hexadecimal: for packages too large to read. */
export function listingHash(folder: string): string {
  const hash = createHash("sha256")
  for (const file of filesBelow(folder)) {
    const { size, mtimeMs } = statSync(join(folder, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\0`)
  }
  return hash.digest("hex")
}
