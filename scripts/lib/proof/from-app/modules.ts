import { extname } from "node:path"
import { build, type BuildFailure, type Loader } from "esbuild"
import { CannotJudge } from "../../trouble/cannot-judge.ts"

/** What a module's text says, as a compiler reads it. */
export type Module = {
  /** What it imports, as it is written there. */
  imports: string[]
  /** The names that it exports. */
  exports: string[]
  /** Its code without comments, types and spaces. */
  code: string
  /** True where it holds JSX. */
  hasJsx: boolean
}

/** Modules as written by path: read by a compiler that neither runs nor looks for anything. */
export async function readModules(sources: Map<string, string>): Promise<Map<string, Module>> {
  const modules = new Map<string, Module>()
  await Promise.all(
    [...sources].map(async ([path, text]) => modules.set(path, await readModule(path, text))),
  )
  return modules
}

/** True for a file that holds code. */
export function isCode(path: string): boolean {
  return extname(path) in loaders
}

const loaders: Record<string, Loader> = {
  ".ts": "ts",
  ".tsx": "tsx",
  ".js": "jsx",
  ".jsx": "jsx",
  ".mjs": "jsx",
  ".cjs": "jsx",
}

async function readModule(path: string, text: string): Promise<Module> {
  const imports = new Set<string>()
  const { outputFiles, metafile } = await built(path, text, imports)
  for (const [, type] of text.matchAll(
    /\b(?:import|export)\s+type\s[^"';]*?from\s*["'](.+?)["']/g,
  )) {
    imports.add(type!)
  }
  return {
    imports: [...imports],
    exports: Object.values(metafile.outputs)[0]!.exports,
    code: outputFiles[0]!.text,
    hasJsx: /\bjsx\(|\bjsxs\(|\.createElement\(/.test(outputFiles[0]!.text),
  }
}

async function built(path: string, text: string, imports: Set<string>) {
  try {
    return await build({
      entryPoints: [path],
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      jsx: "transform",
      legalComments: "none",
      minifyWhitespace: true,
      treeShaking: false,
      logLevel: "silent",
      outdir: "none",
      tsconfigRaw: {},
      plugins: [
        {
          name: "text alone",
          setup(compiler) {
            compiler.onResolve({ filter: /.*/ }, ({ kind, path: imported }) => {
              if (kind === "entry-point") return { path, namespace: "reproduction" }
              imports.add(imported)
              return { path: imported, external: true }
            })
            compiler.onLoad({ filter: /.*/ }, () => ({
              contents: text,
              loader: loaders[extname(path)] ?? "tsx",
            }))
          },
        },
      ],
    })
  } catch (error) {
    const [first] = (error as BuildFailure).errors
    if (!first) throw error
    throw CannotJudge.for({
      cause: `${path} can't be read as code: ${first.text} (line ${first.location?.line ?? 1}).`,
      remedy: "Mend it, or take it out of the folder.",
    })
  }
}
