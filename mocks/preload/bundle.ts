import { createHash, randomUUID } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

/**
 * Writes the preload as one file of plain JavaScript for Node 18 and up, and returns its path. An
 * app's process needs it in `NODE_OPTIONS` (`--import=` and its file URL) beside an Internet's
 * environment.
 */
export async function bundlePreload(folder: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("preload.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node18",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
  })
  const [output] = outputFiles
  if (output === undefined) throw new Error("esbuild made no file of preload.ts.")
  const hash = createHash("sha256").update(output.contents).digest("hex").slice(0, 12)
  const path = join(folder, `preload-${hash}.mjs`)
  if (existsSync(path)) return path
  await mkdir(folder, { recursive: true })
  // Whoever reads the path at this moment sees a whole file or none.
  const draft = join(folder, `${randomUUID()}.tmp`)
  await writeFile(draft, output.contents)
  await rename(draft, path)
  return path
}
