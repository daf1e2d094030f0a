import type { Router } from "../../target/target.ts"
import { type Closure, closureOf, type Search, style } from "./closure.ts"
import { aliasesOf } from "./imports.ts"
import { isCode, type Module, readModules } from "./modules.ts"
import { fromVersion5, nowhere, readManifest, servers } from "./no-scenario.ts"
import type { ReadApp } from "./read-app.ts"

/** What the harness has for an app. */
export type House = {
  /** The packages that its apps may import. */
  packages: readonly string[]
  /** The files of each router's documented app, relative to it. */
  documented: Record<Router, readonly string[]>
}

/** A file of the reproduction that is left out, and why. */
export type LeftOut = { path: string; why: string }

/** A bug report's app, as its files tell of it. */
export type Reproduction = {
  /** The router that next-auth's endpoints stand in. */
  router: Router
  /** The file of the endpoints, and so where the auth options begin. */
  endpoints: string
  /** Files that Next finds by their names: pages, routes, middleware. The endpoints are among them. */
  routes: string[]
  /** What those import of the app. */
  modules: string[]
  /** Style sheets among what they import, whose text is left out. */
  styles: string[]
  leftOut: LeftOut[]
  /** Where each import of a taken file leads, by file and import, for those that lead to a file. */
  leads: Map<string, Map<string, string>>
  /** What a compiler reads in each file of code. */
  read: Map<string, Module>
  /** The folder before pages or app: empty, or "src/". */
  prefix: string
  /** What it says to have been seen with: next-auth, next and react, where package.json names them. */
  versions: Record<string, string>
}

/** What was found; `refusals` are sentences that say why it is no scenario, and what to do. */
export type Found = { reproduction: Reproduction | undefined; refusals: string[] }

const ofPages = /^pages\/.+\.(?:[jt]sx?|mjs)$/
const ofApp =
  /^app\/(?:.+\/)?(?:page|route|layout|template|loading|error|global-error|not-found|default)\.[jt]sx?$/
const beforeRoutes = /^(?:middleware|proxy)\.[jt]s$/
const endpointFiles: Record<Router, RegExp> = {
  pages: /^pages\/api\/auth\/\[\.\.\.nextauth\]\.[jt]sx?$/,
  app: /^app\/(?:.+\/)?api\/auth\/\[\.\.\.nextauth\]\/route\.[jt]sx?$/,
}

/** Finds in an app what makes it a reproduction. Nothing of it is run. */
export async function findReproduction(app: ReadApp, house: House): Promise<Found> {
  const paths = [...app.files.keys()].filter(isCode)
  const prefix = paths.some((path) => /^src\/(?:pages|app)\//.test(path)) ? "src/" : ""
  const below = (pattern: RegExp) =>
    paths.filter((path) => path.startsWith(prefix) && pattern.test(path.slice(prefix.length)))
  const read = await readModules(new Map([...app.files].filter(([path]) => isCode(path))))
  const { scripts = {}, versions } = readManifest(app.files.get("package.json"))
  const refusals = [...servers(read, scripts), ...fromVersion5(read, versions)]

  const endpoints = (["pages", "app"] as const).flatMap((router) =>
    below(endpointFiles[router]).map((path) => ({ router, path })),
  )
  const [first, second] = endpoints
  if (!first || second) {
    refusals.push(
      second
        ? `${endpoints.map(({ path }) => path).join(" and ")} are one too many: leave the one that shows the bug.`
        : nowhere(paths),
    )
    return { reproduction: undefined, refusals }
  }

  const { router, path: endpointFile } = first
  const search: Search = { app, house, read, aliases: aliasesOf(app.files) }
  const closures = new Map<string, Closure>()
  const needed = [endpointFile, ...below(beforeRoutes)]
  for (const path of needed) {
    const closure = closureOf(path, search)
    closures.set(path, closure)
    refusals.push(...closure.obstacles)
  }
  const leftOut: LeftOut[] = []
  for (const path of below(router === "pages" ? ofPages : ofApp)) {
    if (needed.includes(path)) continue
    const closure = closureOf(path, search)
    const why = closure.obstacles[0] ?? hidesSession(path, closure, read)
    if (why) leftOut.push({ path, why: why.startsWith(path) ? `it${why.slice(path.length)}` : why })
    else closures.set(path, closure)
  }
  leftOut.push(...elsewhere(app, router, prefix))

  const routes = [...closures.keys()]
  const taken = new Set([...closures.values()].flatMap(({ files }) => [...files]))
  const modules = [...taken].filter((path) => !routes.includes(path) && !style.test(path))
  const leads = new Map([...closures.values()].flatMap((closure) => [...closure.leads]))
  const styles = [...taken].filter((path) => style.test(path))
  return {
    reproduction: {
      router,
      endpoints: endpointFile,
      routes,
      modules,
      styles,
      leftOut,
      leads,
      read,
      prefix,
      versions,
    },
    refusals: [...new Set(refusals)],
  }
}

/** A Pages Router's _app without SessionProvider breaks the documented pages beside it. */
function hidesSession(
  path: string,
  { files }: Closure,
  read: Map<string, Module>,
): string | undefined {
  if (!/pages\/_app\.\w+$/.test(path)) return undefined
  const provides = [...files].some((file) => read.get(file)?.code.includes("SessionProvider"))
  return provides
    ? undefined
    : "it has no SessionProvider, which the documented pages need: theirs stays."
}

function elsewhere({ files, unread, links }: ReadApp, router: Router, prefix: string): LeftOut[] {
  const other = router === "pages" ? ofApp : ofPages
  const because: [RegExp, string][] = [
    [other, `a page of the other router: the endpoints stand in ${router}.`],
    [/^next\.config\.\w+$/, "the harness builds with its own: what it says is not said."],
  ]
  const sources = [...files.keys()].flatMap((path) => {
    const below = path.startsWith(prefix) ? path.slice(prefix.length) : path
    const [, why] = because.find(([pattern]) => pattern.test(below) || pattern.test(path)) ?? []
    return why ? [{ path, why }] : []
  })
  return [
    ...sources,
    ...unread
      .filter((path) => /(^|\/)\.env/.test(path))
      .map((path) => ({ path, why: "what is secret is not read. The variables are fakes." })),
    ...links.map((path) => ({ path, why: "a link: it is not followed." })),
  ]
}
