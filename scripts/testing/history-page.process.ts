import assert from "node:assert/strict"
import { after, test } from "node:test"
import { chromium, type Page } from "@playwright/test"
import type { Requirement } from "../../specs/requirements/ledger.ts"
import { historyOf } from "../lib/history/history.ts"
import { type Release, versionOf } from "../lib/history/release.ts"
import type { CheckResult } from "../lib/results/results.ts"
import { chromiumArguments, chromiumPath } from "../lib/run/browser.ts"
import { renderHistory } from "../report/history/page.ts"
import { passedCheck, releaseWith } from "./literals.ts"

const rest = "https://next-auth.js.org/getting-started/rest-api"
const promises: Record<string, Requirement> = {
  "session.signed-out": promise("It answers with an empty object.", `${rest}#session`),
  "csrf.token": promise("It answers with a token.", `${rest}#csrf`),
  "oauth.issuer": promise("A callback with an issuer signs in.", `${rest}#callback`),
}

const three = pageOf([
  releaseWith(
    "4.1.0",
    passed("session.signed-out"),
    passed("csrf.token"),
    failed("oauth.issuer", "4.1.0"),
  ),
  releaseWith(
    "4.2.0",
    passed("session.signed-out"),
    failed("csrf.token", "4.2.0"),
    failed("oauth.issuer", "4.2.0"),
  ),
  releaseWith(
    "4.3.0",
    passed("session.signed-out"),
    passed("csrf.token"),
    failed("oauth.issuer", "4.3.0"),
  ),
])

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: chromiumArguments(),
})
after(() => browser.close())

test("words and kind filter the promises, and what none fits is said", async () => {
  const shown = await open()
  const rows = shown.getByRole("row").filter({ has: shown.getByRole("gridcell") })
  const count = shown.getByRole("status")

  assert.equal(await rows.count(), 3)
  await shown.getByLabel("what changed").check()
  assert.equal(await count.textContent(), "1 of 3 shown")
  assert.match((await rows.textContent())!, /csrf\.token/)
  await shown.getByLabel("broken in the newest").check()
  assert.match((await rows.textContent())!, /oauth\.issuer/)
  await shown.getByLabel("all").check()
  await shown.getByLabel("Find").fill("empty object")
  assert.match((await rows.textContent())!, /session\.signed-out/)
  await shown.getByLabel("Find").fill("nowhere")
  assert.equal(await shown.getByText("No promise fits.").isVisible(), true)
})

test("the keyboard reaches a cell and shows its evidence, and what a release was judged with", async () => {
  const shown = await open()
  const { keyboard } = shown
  const evidence = shown.getByRole("dialog")

  await shown.getByLabel("all").focus()
  await keyboard.press("Tab")
  await keyboard.press("Tab")
  await focusedIs(shown, "4.1.0: holds")
  await keyboard.press("ArrowDown")
  await keyboard.press("ArrowRight")
  await focusedIs(shown, "4.2.0: broken")
  await keyboard.press("Enter")
  assert.match(
    (await evidence.textContent())!,
    /It answers with a token\.[^]*Received: 500 in 4\.2\.0/,
  )
  await keyboard.press("Escape")
  assert.equal(await evidence.isVisible(), false)
  await keyboard.press("ArrowUp")
  await keyboard.press("ArrowUp")
  await keyboard.press("Enter")
  assert.match((await evidence.textContent())!, /next-auth 4\.2\.0[^]*Node/)
})

for (const colorScheme of ["light", "dark"] as const) {
  test(`the page is ${colorScheme} where its reader's screen is`, async () => {
    const shown = await open({ colorScheme })
    const [red] = await shown
      .locator("body")
      .evaluate((body) => getComputedStyle(body).backgroundColor.match(/\d+/g)!.map(Number))
    assert.equal(red! > 127, colorScheme === "light")
  })
}

test("on a phone, the table scrolls and the page does not", async () => {
  const versions = Array.from({ length: 40 }, (_, minor) => `4.${minor}.0`)
  const wide = pageOf(versions.map((version) => releaseWith(version, passed("csrf.token"))))
  const shown = await open({ viewport: { width: 375, height: 700 } }, wide)
  const { scroll, width } = await shown
    .locator("html")
    .evaluate((root) => ({ scroll: root.scrollWidth, width: root.clientWidth }))
  assert.equal(scroll, width)
})

async function open(
  options: Parameters<typeof browser.newPage>[0] = {},
  page = three,
): Promise<Page> {
  const shown = await browser.newPage(options)
  await shown.setContent(page)
  return shown
}

async function focusedIs(shown: Page, label: string): Promise<void> {
  assert.equal(await shown.locator(":focus").getAttribute("aria-label"), label)
}

function pageOf(releases: readonly Release[]): string {
  return renderHistory(historyOf(releases, promises, releases.map(versionOf)))
}

function promise(text: string, link: Requirement["link"]): Requirement {
  return { level: "must", source: "docs", text, link }
}

function passed(id: string): CheckResult {
  return { ...passedCheck, id, requirements: [id] }
}

function failed(id: string, version: string): CheckResult {
  const errors = [`Received: 500 in ${version}`]
  return { ...passed(id), verdict: "fail", outcome: "failed", errors }
}
