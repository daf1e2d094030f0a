import type { HistoryData, HistoryTurn } from "./page.ts"

const data = JSON.parse(find("#data").textContent) as HistoryData
const rows = [...document.querySelectorAll<HTMLTableRowElement>("tbody tr:not(.page)")]
const filter = document.querySelector<HTMLFormElement>("#filter")!
const dialog = document.querySelector<HTMLDialogElement>("#evidence")!

/** Shows the rows that hold every word and are of the chosen kind. */
function applyFilter() {
  const chosen = new FormData(filter)
  const words = (chosen.get("words") as string).toLowerCase().split(/\s+/)
  const show = chosen.get("show") as string
  for (const row of rows) {
    const text = row.cells[0]!.textContent.toLowerCase()
    const isKind = show === "all" || show in row.dataset
    row.hidden = !isKind || !words.every((word) => text.includes(word))
  }
  const shown = rows.filter((row) => !row.hidden)
  for (const body of document.querySelectorAll("tbody")) {
    body.hidden = ![...body.rows].some((row) => shown.includes(row))
  }
  find("#count").textContent = `${shown.length} of ${rows.length} shown`
  find("#nothing").hidden = shown.length > 0
  makeReachable(shown[0]?.cells[1])
}

/** One cell at a time is reached by Tab; from there the arrow keys move. */
function makeReachable(cell: HTMLTableCellElement | undefined) {
  document.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1")
  cell?.setAttribute("tabindex", "0")
}

function neighbour(cell: HTMLTableCellElement, key: string): HTMLTableCellElement | undefined {
  const row = cell.parentElement as HTMLTableRowElement
  const shown = [
    document.querySelector<HTMLTableRowElement>("thead tr")!,
    ...rows.filter((one) => !one.hidden),
  ]
  const at = shown.indexOf(row)
  const last = row.cells.length - 1
  const moves: Record<string, [number, number]> = {
    ArrowLeft: [at, Math.max(1, cell.cellIndex - 1)],
    ArrowRight: [at, Math.min(last, cell.cellIndex + 1)],
    ArrowUp: [at - 1, cell.cellIndex],
    ArrowDown: [at + 1, cell.cellIndex],
    Home: [at, 1],
    End: [at, last],
  }
  const move = moves[key]
  return move && shown[move[0]]?.cells[move[1]]
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

function showRelease(index: number) {
  const { version, sentence, facts } = data.releases[index]!
  const list = element("dl")
  for (const [name, value] of facts) list.append(element("dt", name), element("dd", value))
  open(`next-auth ${version}`, element("p", sentence), list)
}

function showCell(cell: HTMLTableCellElement) {
  const row = cell.parentElement!
  const index = cell.cellIndex - 1
  const said = data.evidence[row.id]!.flatMap((check) => {
    const { id, router, turns } = data.checks[check]!
    const turn = turns.findLast(({ from }) => from <= index)
    return turn && turn.outcome !== "none" ? [{ id, router, turn }] : []
  })
  // What did not hold is what one looks for.
  const sorted = said.toSorted((a, b) => rank(a.turn.outcome) - rank(b.turn.outcome))
  const items = sorted.map(({ id, router, turn }) => {
    const { outcome, errors = [], reason } = turn
    const item = element("li", `${id} (${router} router): `, element("b", outcome))
    if (reason !== undefined) item.append(element("p", reason))
    item.append(...errors.map((error) => element("pre", error)))
    return item
  })
  const { textContent } = row.querySelector("th a")!
  const shown = items.length > 0 ? element("ul", ...items) : element("p", "No check of it ran.")
  open(cell.getAttribute("aria-label")!, element("p", textContent), shown)
}

function rank(outcome: HistoryTurn["outcome"]): number {
  return ["failed", "error", "passed", "skipped"].indexOf(outcome)
}

function open(title: string, ...content: Node[]) {
  find("#evidence-title").textContent = title
  find("#evidence div").replaceChildren(...content)
  dialog.showModal()
}

function show(cell: HTMLTableCellElement) {
  if (cell.dataset["release"] === undefined) showCell(cell)
  else showRelease(Number(cell.dataset["release"]))
}

/** The cell or release that an event is about. */
function cellOf({ target }: Event): HTMLTableCellElement | null {
  return (target as Element).closest("td, th[data-release]")
}

filter.addEventListener("input", applyFilter)
filter.addEventListener("submit", (event) => event.preventDefault())
find("table").addEventListener("click", (event) => {
  const cell = cellOf(event)
  if (cell) show(cell)
})
find("table").addEventListener("keydown", (event) => {
  const cell = cellOf(event)
  const { key } = event
  if (!cell) return
  if (key === "Enter" || key === " ") {
    event.preventDefault()
    show(cell)
    return
  }
  const next = neighbour(cell, key)
  if (!next) return
  event.preventDefault()
  makeReachable(next)
  next.focus()
})
applyFilter()

function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!
}
