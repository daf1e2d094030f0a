import { readFileSync } from "node:fs"
import { transformSync } from "esbuild"
import type { History, Release, Row } from "../../lib/history/history.ts"
import type { State } from "../../lib/history/timeline.ts"
import { counted } from "../../lib/results/sentence.ts"
import { html, type Markup, markup } from "./markup.ts"

const glyphs: Record<State, string> = {
  holds: "✓",
  broken: "✗",
  "not promised": "·",
  "not judged": "?",
}

/** The history as one page that needs nothing beside it: releases against promises. */
export function renderHistory(history: History): string {
  const { releases, pages } = history
  const rows = pages.flatMap((page) => page.rows)
  const changed = rows.filter((row) => row.changed).length
  const newest = releases.at(-1)
  const broken = rows.filter((row) => row.cells.at(-1)?.state === "broken").length
  const title = "What each next-auth keeps of its promises"
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${markup(asset("history.css"))}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p>
            ${counted(rows.length, "promise")} of the documentation of v4 through
            ${counted(releases.length, "release")}. Kept by one and broken by another:
            ${String(changed)}. Broken by ${newest?.version ?? "none"}, the newest here:
            ${String(broken)}. ${history.alike ? "" : "Not all were judged by the same checks."}
          </p>
          <form id="filter" role="search">
            <label class="words"
              >Find <input type="search" name="words" placeholder="session cookie"
            /></label>
            <fieldset>
              <legend>Show</legend>
              <label><input type="radio" name="show" value="all" checked /> all</label>
              <label><input type="radio" name="show" value="changed" /> what changed</label>
              <label><input type="radio" name="show" value="broken" /> broken in the newest</label>
            </fieldset>
            <output id="count"></output>
          </form>
          <p class="legend">
            ${Object.entries(glyphs).map(
              ([state, glyph]) =>
                html`<span><b class="${classOf(state as State)}">${glyph}</b> ${state}</span>`,
            )}
            <span>Arrow keys move, Enter shows the evidence.</span>
          </p>
        </header>
        <main>
          <table>
            <thead>
              <tr>
                <th scope="col" class="promise">Promise</th>
                ${releases.map(releaseHead)}
              </tr>
            </thead>
            ${pages.map(
              (page) =>
                html`<tbody>
                  <tr class="page">
                    <th scope="rowgroup" colspan="${String(releases.length + 1)}">
                      <span>${page.page}</span>
                    </th>
                  </tr>
                  ${page.rows.map((row) => rowMarkup(row, releases))}
                </tbody>`,
            )}
          </table>
          <p id="nothing" hidden>No promise fits.</p>
        </main>
        <dialog id="evidence" aria-labelledby="evidence-title">
          <form method="dialog"><button aria-label="Close">✕</button></form>
          <h2 id="evidence-title"></h2>
          <div></div>
        </dialog>
        <script type="application/json" id="data">
          ${markup(forScript(dataOf(history)))}
        </script>
        <script>
          ${markup(script("client.ts"))}
        </script>
      </body>
    </html>`.text
}

function releaseHead({ version, results }: Release, index: number): Markup {
  const { next, react } = results.target
  const about = `next-auth ${version} on Next ${next} and React ${react}`
  return html`<th scope="col" data-release="${String(index)}" tabindex="-1" title="${about}">
    <span>${version}</span>
  </th>`
}

function rowMarkup(
  { id, requirement, cells, told, changed }: Row,
  releases: readonly Release[],
): Markup {
  const { text, link } = requirement
  const isBroken = cells.at(-1)?.state === "broken"
  return html`<tr
    id="${id}"
    ${markup(changed ? "data-changed" : "")}
    ${markup(isBroken ? "data-broken" : "")}
  >
    <th scope="row" class="promise">
      <a href="${link}">${text}</a>
      <small><code>${id}</code> · ${told}</small>
    </th>
    ${cells.map(
      ({ state }, index) =>
        html`<td
          tabindex="-1"
          class="${classOf(state)}"
          aria-label="${`${releases[index]!.version}: ${state}`}"
        >
          ${glyphs[state]}
        </td>`,
    )}
  </tr>`
}

function classOf(state: State): string {
  return state.replace(" ", "-")
}

/** What the page's script shows of a cell or a release. */
export type HistoryData = {
  releases: { version: string; sentence: string; facts: [string, string][] }[]
  /** By promise: for each release its checks, as an index into `checks`, router, outcome, errors and reason. */
  evidence: Record<string, [number, string, string, string[], string?][][]>
  checks: string[]
}

function dataOf({ releases, pages }: History): HistoryData {
  const checks: string[] = []
  const indexes = new Map<string, number>()
  const indexOf = (id: string) => {
    const known = indexes.get(id)
    if (known !== undefined) return known
    indexes.set(id, checks.length)
    return checks.push(id) - 1
  }
  const rows = pages.flatMap((page) => page.rows)
  const evidence: HistoryData["evidence"] = {}
  for (const { id, cells } of rows) {
    evidence[id] = cells.map((cell) =>
      cell.evidence.map(({ id: check, router, outcome, errors, reason }) => [
        indexOf(check),
        router,
        outcome,
        errors,
        ...(reason === undefined ? ([] as const) : ([reason] as const)),
      ]),
    )
  }
  return { releases: releases.map(releaseData), evidence, checks }
}

function releaseData({ version, results }: Release): HistoryData["releases"][number] {
  const { target, harness, started, sentence } = results
  return {
    version,
    sentence,
    facts: [
      ["next", target.next],
      ["react", target.react],
      ["openid-client", target["openid-client"]],
      ["jose", target.jose],
      ["routers", target.routers.join(", ")],
      ["bundler", target.bundler],
      ["GitHub's manners of", target.github],
      ["Node", target.node],
      ["browser", target.browser],
      ["judged", started],
      ["by", [harness.version, harness.commit].filter(Boolean).join(", commit ")],
    ],
  }
}

/** JSON within a script element: no text of it can end the element. */
function forScript(data: HistoryData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c")
}

function asset(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8")
}

function script(name: string): string {
  return transformSync(asset(name), { loader: "ts", format: "iife", minify: true }).code
}
