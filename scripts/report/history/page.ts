import { readFileSync } from "node:fs"
import { transformSync } from "esbuild"
import type { History, Row } from "../../lib/history/history.ts"
import { askedIn, recordOf, type CheckTurn } from "../../lib/history/record.ts"
import { type Release, versionOf } from "../../lib/history/release.ts"
import type { State } from "../../lib/history/timeline.ts"
import type { Router } from "../../lib/target/target.ts"
import { counted } from "../../lib/results/sentence.ts"
import { html, type Markup, markup } from "./markup.ts"

const routerNames: Record<Router, string> = { pages: "Pages Router", app: "App Router" }

const glyphs: Record<State, string> = {
  holds: "✓",
  broken: "✗",
  otherwise: "≠",
  "not promised": "·",
  "not judged": "?",
}

/** The history as one page that needs nothing beside it: releases against promises. */
export function renderHistory(history: History): string {
  const { releases, pages } = history
  const rows = pages.flatMap((page) => page.rows)
  const promises = rows.filter(({ requirement }) => requirement.source !== "characterisation")
  const changed = promises.filter((row) => row.changed)
  const newest = releases.at(-1)
  const broken = rows.filter((row) => row.states.at(-1) === "broken")
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
            ${counted(promisesIn(promises), "promise")} of v4 through
            ${counted(releases.length, "release")}. Kept by one and broken by another:
            ${String(promisesIn(changed))}. Broken by ${newest ? versionOf(newest) : "none"}, the
            newest here: ${String(promisesIn(broken))}. Each stands beside the Next that it was
            judged on, whose changes show here, too. ${judgedOn(releases)}
            ${history.alike ? "" : "Not all were judged by the same checks."}
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
            <span>Arrow keys move, Enter or a tap shows the evidence.</span>
          </p>
        </header>
        <main>
          <table role="grid">
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

/** How many promises these rows tell of: one that differs by router has two. */
function promisesIn(rows: readonly Row[]): number {
  return new Set(rows.map(({ id }) => id)).size
}

/** What a row is called, in the page alone. */
function nameOf({ id, router }: Row): string {
  return router ? `${id}@${router}` : id
}

/** On which routers: who has another learns nothing of it here. */
function judgedOn(releases: readonly Release[]): string {
  const [one, another] = [...new Set(releases.flatMap(({ target }) => target.routers))]
  return one && !another
    ? `All were judged on the ${routerNames[one]} alone.`
    : "A release says on which routers it was judged; where they differ, each has a row."
}

function releaseHead(release: Release, index: number): Markup {
  const version = versionOf(release)
  const { next, react } = release.target
  const about = `next-auth ${version} on Next ${next} and React ${react}`
  return html`<th scope="col" data-release="${String(index)}" tabindex="-1" title="${about}">
    <span>${version} <small>Next ${next.split(".", 2).join(".")}</small></span>
  </th>`
}

function rowMarkup(row: Row, releases: readonly Release[]): Markup {
  const { id, requirement, router, states, told, changed } = row
  const { text, link } = requirement
  const isBroken = states.at(-1) === "broken"
  return html`<tr
    id="${nameOf(row)}"
    ${markup(changed ? "data-changed" : "")}
    ${markup(isBroken ? "data-broken" : "")}
  >
    <th scope="row" class="promise">
      <a href="${link}">${text}</a>
      <small><code>${id}</code> · ${router ? `${routerNames[router]}: ` : ""}${told}</small>
    </th>
    ${states.map((state, index) => cellMarkup(versionOf(releases[index]!), state))}
  </tr>`
}

/** On one line: a history has fifty thousand of them. */
function cellMarkup(version: string, state: State): Markup {
  const about = `aria-label="${version}: ${state}"`
  return markup(`<td tabindex="-1" class="${classOf(state)}" ${about}>${glyphs[state]}</td>`)
}

function classOf(state: State): string {
  return state.replace(" ", "-")
}

/** What the page's script shows of a cell or a release. */
export type HistoryData = {
  releases: { version: string; sentence: string; facts: [string, string][] }[]
  /** By row, its checks: where they stand in `checks`. */
  evidence: Record<string, number[]>
  checks: { id: string; router: string; turns: HistoryTurn[] }[]
}

/** What a check says from a release on, which stands at this place in `releases`, until its next turn. */
export type HistoryTurn = Pick<CheckTurn, "outcome" | "errors" | "reason"> & { from: number }

function dataOf({ releases, pages }: History): HistoryData {
  const order = new Map(releases.map((release, index) => [versionOf(release), index]))
  const asked = askedIn(recordOf(releases))
  const evidence: HistoryData["evidence"] = {}
  for (const row of pages.flatMap((page) => page.rows)) {
    evidence[nameOf(row)] = asked.flatMap(({ requirements, router }, index) =>
      requirements.includes(row.id) && router === (row.router ?? router) ? [index] : [],
    )
  }
  const checks = asked.map(({ id, router, turns }) => ({
    id,
    router,
    turns: turns.map((turn) => ({ ...turn, from: order.get(turn.from)! })),
  }))
  return { releases: releases.map(releaseData), evidence, checks }
}

function releaseData(release: Release): HistoryData["releases"][number] {
  const { target, harness, started, sentence } = release
  return {
    version: versionOf(release),
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
