import { z } from "zod"
import { CannotJudge } from "../../trouble/cannot-judge.ts"
import type { Module } from "./modules.ts"

const manifest = z.object({
  scripts: z.record(z.string(), z.string()).optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
})

/** What the app's package.json says of how it is run, and with what. */
export function readManifest(text = "{}") {
  const { scripts, dependencies, devDependencies } = parsedManifest(text)
  const all = { ...devDependencies, ...dependencies }
  const named = ["next-auth", "next", "react"].flatMap((name) =>
    all[name] === undefined ? [] : [[name, all[name]]],
  )
  return { scripts, versions: Object.fromEntries(named) as Record<string, string> }
}

function parsedManifest(text: string): z.infer<typeof manifest> {
  try {
    return manifest.parse(JSON.parse(text))
  } catch (error) {
    const { message } = error as Error
    throw new CannotJudge(`Its package.json can't be read: ${message}`, { cause: error })
  }
}

/** Why an app that another server than Next's own serves is no scenario. */
export function servers(read: Map<string, Module>, scripts: Record<string, string>): string[] {
  const remedy = "The harness serves with `next start`: show the bug without a server of your own."
  const files = [...read].filter(
    ([path, { imports }]) =>
      !/(^|\/)(?:pages|app)\//.test(path) &&
      /(^|\/)server\.\w+$/.test(path) &&
      imports.includes("next"),
  )
  const started = Object.entries(scripts).filter(
    ([name, script]) =>
      ["dev", "start"].includes(name) &&
      /^(?:\S+=\S+ |cross-env )*(?:node|tsx|ts-node|nodemon)\s/.test(script),
  )
  return [
    ...files.map(([path]) => `${path} is a server of its own. ${remedy}`),
    ...(files.length === 0
      ? started.map(([name, script]) => `Its script ${name} runs "${script}". ${remedy}`)
      : []),
  ]
}

/** Why an app of the next major version is none. */
export function fromVersion5(
  read: Map<string, Module>,
  versions: Record<string, string>,
): string[] {
  const code = [...read.values()].some(
    ({ code, imports }) => imports.includes("next-auth") && /\bhandlers\b[^;]*\}=\w+\(/.test(code),
  )
  return code || /^\D*5\.|beta/.test(versions["next-auth"] ?? "")
    ? ["It is of next-auth 5, and the harness judges version 4: write its options as those of 4."]
    : []
}

/** Why a folder without endpoints is none, and where there are some. */
export function nowhere(paths: string[]): string {
  const deeper = paths.find((path) =>
    /(pages|app)\/(.+\/)?api\/auth\/\[\.\.\.nextauth\]/.test(path),
  )
  const where = "pages/api/auth/[...nextauth].ts or app/api/auth/[...nextauth]/route.ts"
  if (deeper) {
    const folder = deeper.replace(/(^|\/)(src\/)?(pages|app)\/(.+\/)?api\/auth\/.*$/, "")
    return `There is no ${where} in the folder itself, but in ${folder}: name that folder.`
  }
  const misnamed = paths.find((path) => /api\/auth\/\[/.test(path))
  return `There is no ${where}${misnamed ? `, only ${misnamed}` : ""}: the endpoints stand there, as documented.`
}
