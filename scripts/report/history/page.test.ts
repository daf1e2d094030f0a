import assert from "node:assert/strict"
import { test } from "node:test"
import type { Requirement } from "../../../specs/requirements/ledger.ts"
import { historyOf } from "../../lib/history/history.ts"
import { failedCheck, passedCheck, releaseWith } from "../../testing/literals.ts"
import { renderHistory } from "./page.ts"

const promise: Requirement = {
  level: "must",
  source: "docs",
  text: "It answers <nothing> where there is nothing.",
  link: "https://next-auth.js.org/getting-started/rest-api#get-apiauthsession",
}
const covering = { requirements: ["session.signed-out"] }
const published = ["4.1.0", "4.2.0", "4.3.0"]

const page = renderHistory(
  historyOf(
    [
      releaseWith("4.3.0", { ...failedCheck, ...covering, errors: ["</script> received"] }),
      releaseWith("4.2.0", { ...passedCheck, ...covering }),
    ],
    { "session.signed-out": promise, "session.not-run": promise },
    published,
  ),
)

test("the page shows releases in their order, and where each promise turned", () => {
  assert.match(page, /4\.2\.0[\s\S]*4\.3\.0/)
  assert.match(page, /broken from 4\.3\.0/)
  assert.match(page, /aria-label="4\.2\.0: holds"[\s\S]*aria-label="4\.3\.0: broken"/)
})

test("a promise that differs by router has a row for each, with its own evidence", () => {
  const onApp = { ...failedCheck, ...covering, router: "app" as const }
  const both = [
    releaseWith("4.1.0", { ...passedCheck, ...covering }),
    releaseWith("4.2.0", { ...passedCheck, ...covering }, onApp),
  ]
  const shown = renderHistory(historyOf(both, { "session.signed-out": promise }, published))

  assert.match(shown, /id="session\.signed-out@pages"[^]*Pages Router: holds throughout/)
  assert.match(shown, /id="session\.signed-out@app"[^]*App Router: broken throughout/)
  assert.match(shown, /"session\.signed-out@pages":\[0\],"session\.signed-out@app":\[1\]/)
  assert.match(shown, /1 promise of v4/)
})

test("the page leaves out what no release was asked", () => {
  assert.doesNotMatch(page, /session\.not-run/)
})

test("what checks say can't end the page's script, nor become markup", () => {
  assert.equal(page.split("</script>").length - 1, 2)
  assert.match(page, /It answers &#60;nothing&#62; where/)
})

test("the page needs nothing beside it", () => {
  assert.doesNotMatch(page, /\s(src|href)="(?!https:\/\/next-auth\.js\.org)/)
})

test("the page says where releases were judged by different checks", () => {
  const pageOf = (contents: string[]) => {
    const releases = contents.map((content, index) => {
      const release = releaseWith(published[index]!, { ...passedCheck, ...covering })
      return { ...release, harness: { ...release.harness, content } }
    })
    return renderHistory(historyOf(releases, { "session.signed-out": promise }, published))
  }
  assert.match(pageOf(["0a", "0b"]), /judged by the same checks/)
  assert.doesNotMatch(pageOf(["0a", "0a"]), /judged by the same checks/)
})
