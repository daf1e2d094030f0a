import type { Needs } from "./needs.ts"
import type { Placed } from "./placed.ts"
import type { Reproduction } from "./reproduction.ts"
import type { SecretLiteral } from "./secret-literals.ts"

/** What was found in a folder, as rows of what it is about and what it is; a name stands with its first row. */
export function rowsOf({
  reproduction,
  places,
  needs,
  found,
  documented,
}: {
  reproduction: Reproduction
  places: readonly Placed[]
  needs: Needs
  found: readonly SecretLiteral[]
  documented: string
}): [string, string][] {
  const { router, endpoints, routes, modules, styles, leftOut, versions } = reproduction
  const placed = (path: string) => {
    const { to } = places.find(({ from }) => from === path)!
    return to === path ? path : `${path} → ${to}`
  }
  const variables = [
    ...[...needs.ofGitHub].map(([theirs, ours]) => `${theirs} is read as ${ours}`),
    ...Object.entries({ ...needs.environment, ...needs.built }).map(
      ([name, fake]) => `${name} is "${fake}"`,
    ),
  ]
  const columns: [string, string[]][] = [
    ["Router", [router === "pages" ? "Pages Router" : "App Router"]],
    [
      "Seen with",
      [
        Object.entries(versions)
          .map((one) => one.join(" "))
          .join(", "),
      ],
    ],
    ["Endpoints", [placed(endpoints)]],
    ["Pages, routes", routes.filter((path) => path !== endpoints).map(placed)],
    ["Modules", modules.map(placed)],
    ["Style sheets", styles.map((path) => `${path}: only its name, for what imports it`)],
    [
      "Providers",
      [...needs.providers].map(([name, player]) =>
        player
          ? `${name}: ${player} plays the other side`
          : `${name}: nobody plays its other side. Sign in with another one`,
      ),
    ],
    [
      "Other hosts",
      needs.hosts.map(
        (host) => `${host}: a request there fails the check, unless a stand-in serves it`,
      ),
    ],
    ["Environment", variables],
    ["Secrets", [...new Set(found.map(toldSecret))]],
    ["Beware", isOneLine(reproduction) ? [oneLine] : []],
    ["Database", needs.standIns.includes("database") ? [database] : []],
    ["Documented pages", [`stay beside these, with options: ${documented}`]],
    ["Left out", leftOut.map(({ path, why }) => `${path}: ${why}`)],
  ]
  return columns.flatMap(([name, cells]) =>
    cells.filter(Boolean).map((cell, row): [string, string] => [row === 0 ? name : "", cell]),
  )
}

const database =
  "DATABASE_URL names a SQLite file, with the tables that @auth/drizzle-adapter takes by itself and no others"

const oneLine =
  'Next 16 builds no `export { default } from "next-auth/middleware"`: name an older one by --next, or import it and export it.'

function isOneLine({ routes, read }: Reproduction): boolean {
  // A compiler reads it as an import that is exported under the same name.
  const reexported = /import\{default as (\w+)\}from"next-auth\/middleware";.*\b\1 as default\b/s
  return routes.some((path) => reexported.test(read.get(path)?.code ?? ""))
}

function toldSecret({ path, line, name, fake }: SecretLiteral): string {
  const instead = /^fake-(?:client|secret)$/.test(fake)
    ? "one that the stand-ins know"
    : `"${fake}"`
  return `${path}:${line}: ${name} becomes ${instead}. What stood there is not copied`
}
